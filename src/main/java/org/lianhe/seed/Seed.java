package org.lianhe.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.entity.EntityType;
import org.lianhe.node.SlugForm;

/**
 * A seed whose every record was checked. Small files are kept as read; JSON Lines are
 * read anew each time that they are gone through, so that memory does not grow with them
 * beyond the slugs.
 */
final class Seed {

	static final String SOURCES = "source";

	private final SeedFolder folder;

	private final Layout layout;

	private final Problems problems = new Problems();

	private final Catalogue catalogue = new Catalogue();

	private final Hierarchy hierarchy = new Hierarchy();

	private final Map<String, EntityType> types;

	private final EntityReader entities;

	private final SourceReader sources;

	private final List<SeedRecord> records = new ArrayList<>();

	private final Map<SeedRecord, SeedEntity> kept = new IdentityHashMap<>();

	private final Retired retired = new Retired(this.catalogue, this.problems);

	private final Progress progress = new Progress();

	private final KeptReleases releases;

	private @Nullable SeedDataset dataset;

	private long count;

	private Seed(SeedFolder folder, List<EntityType> types, Map<String, Set<String>> kinds) {
		this.folder = folder;
		this.types = types.stream().collect(Collectors.toMap(EntityType::singular, (type) -> type));
		Set<String> folders = Stream.concat(Stream.of(SOURCES), this.types.keySet().stream())
			.collect(Collectors.toSet());
		this.layout = new Layout(folder, folders);
		this.releases = new KeptReleases(folder.kept(), folders);
		this.entities = new EntityReader(types, kinds, this.catalogue, this.problems);
		this.sources = new SourceReader(this.catalogue, this.problems);
	}

	/**
	 * Reads and checks a seed.
	 * @param kinds that each type may have
	 * @throws SeedException that tells all that is wrong with it
	 */
	static Seed read(SeedFolder folder, List<EntityType> types, Map<String, Set<String>> kinds) {
		Seed seed = new Seed(folder, types, kinds);
		seed.layout.check(seed.problems);
		seed.releases.check(seed.problems);
		seed.readWhole();
		seed.readRecords();
		seed.index();
		seed.check();
		seed.problems.refuse();
		return seed;
	}

	private void readWhole() {
		DatasetReader reader = new DatasetReader(this.problems, new YamlDocs(this.problems),
				this.types.values().stream().map(EntityType::name).collect(Collectors.toSet()));
		whole(Layout.DATASET, (text) -> this.dataset = reader.dataset(Layout.DATASET, text));
		whole(Layout.TERMS, (text) -> reader.terms(Layout.TERMS, text, this.catalogue));
	}

	private void whole(String name, Consumer<String> reader) {
		SeedFile file = this.folder.named(name);
		if (file == null) {
			this.problems.add(name, 1, "file", "is missing.", "Every seed has one; seed/README.md shows it.");
			return;
		}
		String text = file.text(this.problems);
		if (text != null) {
			reader.accept(text);
		}
	}

	private void readRecords() {
		YamlDocs yaml = new YamlDocs(this.problems);
		for (SeedFile file : this.layout.records()) {
			String text = file.text(this.problems);
			Doc.Fields doc = (text != null) ? yaml.read(file.name(), text) : null;
			if (doc != null) {
				String slug = file.path()[2].replaceFirst("\\.yaml$", "");
				this.records.add(new SeedRecord(Layout.type(file), slug, file.name(), doc));
			}
		}
		this.records.sort((a, b) -> a.slug().compareTo(b.slug()));
	}

	/**
	 * Goes through all sources, or all that are none: those of small files by slug, then
	 * those of JSON Lines as they stand.
	 */
	void forEach(boolean isSource, Consumer<SeedRecord> each) {
		forEach((folder) -> SOURCES.equals(folder) == isSource, each, new Problems());
	}

	private void forEach(Predicate<String> folders, Consumer<SeedRecord> each, Problems unreadable) {
		this.records.stream().filter((record) -> folders.test(record.folder())).forEach((record) -> {
			each.accept(record);
			this.progress.step();
		});
		JsonDocs json = new JsonDocs(unreadable);
		for (SeedFile file : this.layout.lines()) {
			if (folders.test(Layout.type(file))) {
				lines(file, json, each, unreadable);
			}
		}
	}

	private void lines(SeedFile file, JsonDocs json, Consumer<SeedRecord> each, Problems unreadable) {
		file.lines(unreadable, (line, text) -> {
			Doc.Fields doc = json.read(file.name(), line, text);
			if (doc != null) {
				Doc slug = doc.fields().get("slug");
				each.accept(new SeedRecord(Layout.type(file), (slug instanceof Doc.Text named) ? named.value() : "",
						file.name(), doc));
			}
			this.progress.step();
		});
	}

	private void index() {
		this.progress.begin("reading");
		forEach((folder) -> true, (record) -> {
			this.count++;
			if (isNew(record)) {
				if (SOURCES.equals(record.folder())) {
					this.catalogue.addSource(record.slug(), SourceReader.paragraphs(record));
				}
				else {
					this.catalogue.addEntity(record.slug(), this.types.get(record.folder()).name());
				}
			}
		}, this.problems);
		this.catalogue.rank();
	}

	private boolean isNew(SeedRecord record) {
		if (!record.hasSlugField() && record.slug().isEmpty()) {
			problem(record, "slug", "is missing.", "Write `\"slug\": …` on this line.");
		}
		else if (!SlugForm.isKept(record.slug())) {
			problem(record, "slug", "\"" + record.slug() + "\" is not a slug.", SlugForm.REMEDY);
		}
		else if (!record.isNamedAlike()) {
			problem(record, "slug", "is not the name of the file.", "Leave it out: the file's name is the slug.");
		}
		else if (this.catalogue.has(record.slug())) {
			problem(record, "slug",
					"\"" + record.slug() + "\" is the slug of another record of type "
							+ this.catalogue.whatIs(record.slug()) + ".",
					"A slug is unique over all types; choose another.");
		}
		else {
			return true;
		}
		return false;
	}

	private void check() {
		this.progress.begin("checking", this.count);
		forEach((folder) -> true, (record) -> {
			if (SOURCES.equals(record.folder())) {
				this.sources.read(record);
			}
			else {
				SeedEntity entity = this.entities.read(record);
				check(record, entity);
				if (!record.hasSlugField()) {
					this.kept.put(record, entity);
				}
			}
		}, new Problems());
		this.hierarchy.check(this.problems);
		dataset().withdrawn().forEach((gone) -> this.retired.add(gone.slug(), Layout.DATASET, "withdrawn"));
	}

	private void check(SeedRecord record, SeedEntity entity) {
		entity.relations().forEach((tie) -> this.catalogue.addTie(entity.slug(), tie.object()));
		entity.relations()
			.stream()
			.filter((tie) -> "part-of".equals(tie.predicate()) && !tie.object().equals(entity.slug()))
			.forEach((tie) -> this.hierarchy.add(entity.slug(), tie.object(), record.file(),
					record.doc().fields().getOrDefault("relations", record.doc()).line()));
		entity.formerSlugs().forEach((slug) -> this.retired.add(slug, record.file(), "formerSlugs"));
	}

	private void problem(SeedRecord record, String field, String reason, String remedy) {
		Doc at = record.doc().fields().getOrDefault(field, record.doc());
		this.problems.add(record.file(), at.line(), field, reason, remedy);
	}

	SeedEntity entity(SeedRecord record) {
		SeedEntity kept = this.kept.get(record);
		return (kept != null) ? kept : this.entities.read(record);
	}

	SeedSource source(SeedRecord record) {
		return this.sources.read(record);
	}

	SeedDataset dataset() {
		if (this.dataset == null) {
			this.problems.refuse();
			throw new SeedException("seed/dataset.yaml cannot be read.");
		}
		return this.dataset;
	}

	/** The releases that are kept in it. */
	KeptReleases releases() {
		return this.releases;
	}

	Catalogue catalogue() {
		return this.catalogue;
	}

	Hierarchy hierarchy() {
		return this.hierarchy;
	}

	/** Tells how far it has come. */
	Progress progress() {
		return this.progress;
	}

	long count() {
		return this.count;
	}

}
