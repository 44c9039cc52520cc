package org.lianhe.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianhe.entity.EntityType;
import org.lianhe.error.Suggestions;

/**
 * A seed whose every record was checked. Small files are kept as read; JSON Lines are
 * read anew each time that they are gone through, so that memory does not grow with them
 * beyond the slugs.
 */
final class Seed {

	static final String SOURCES = "source";

	private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

	private static final int LONGEST_SLUG = 80;

	private final SeedFolder folder;

	private final Problems problems = new Problems();

	private final Catalogue catalogue = new Catalogue();

	private final Hierarchy hierarchy = new Hierarchy();

	private final Map<String, EntityType> types;

	private final EntityReader entities;

	private final SourceReader sources;

	private final List<SeedRecord> records = new ArrayList<>();

	private final Set<String> former = new TreeSet<>();

	private @Nullable SeedDataset dataset;

	private long count;

	private Seed(SeedFolder folder, List<EntityType> types, Map<String, Set<String>> kinds) {
		this.folder = folder;
		this.types = types.stream().collect(Collectors.toMap(EntityType::singular, (type) -> type));
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
		seed.readWhole();
		seed.readRecords();
		seed.index();
		seed.check();
		seed.problems.refuse();
		return seed;
	}

	private void readWhole() {
		YamlDocs yaml = new YamlDocs(this.problems);
		DatasetReader reader = new DatasetReader(this.problems, yaml,
				this.types.values().stream().map(EntityType::name).collect(Collectors.toSet()));
		for (String name : List.of("seed/dataset.yaml", "seed/terms.yaml")) {
			List<SeedFolder.Entry> files = this.folder.named(name);
			if (files.isEmpty()) {
				this.problems.add(name, 1, "file", "is missing.", "Every seed has one; seed/README.md shows it.");
			}
			else if (name.endsWith("dataset.yaml")) {
				this.dataset = reader.dataset(name, files.get(0).text(this.problems));
			}
			else {
				reader.terms(name, files.get(0).text(this.problems), this.catalogue);
			}
		}
	}

	private void readRecords() {
		YamlDocs yaml = new YamlDocs(this.problems);
		for (SeedFolder.Entry file : this.folder.named(".yaml")) {
			String[] path = file.name().split("/", -1);
			if (path.length == 3 && isType(file.name(), path[1])) {
				Doc.Fields doc = yaml.read(file.name(), file.text(this.problems));
				if (doc != null) {
					String slug = path[2].substring(0, path[2].length() - ".yaml".length());
					this.records.add(new SeedRecord(path[1], slug, file.name(), doc));
				}
			}
		}
		this.records.sort((a, b) -> a.slug().compareTo(b.slug()));
	}

	private boolean isType(String file, String folder) {
		if (this.types.containsKey(folder) || SOURCES.equals(folder)) {
			return true;
		}
		Set<String> folders = new TreeSet<>(this.types.keySet());
		folders.add(SOURCES);
		List<String> guesses = Suggestions.forWord(folder, folders);
		this.problems.add(file, 1, "file", "\"" + folder + "\" is not a type.",
				guesses.isEmpty() ? "The types are " + String.join(", ", folders) + "."
						: "Did you mean " + String.join(" or ", guesses) + "?");
		return false;
	}

	/**
	 * Goes through all records, those of small files by slug, then those of JSON Lines as
	 * they stand.
	 */
	void forEach(Consumer<SeedRecord> each) {
		this.records.forEach(each);
		JsonDocs json = new JsonDocs(this.problems);
		for (SeedFolder.Entry file : this.folder.named(".jsonl")) {
			String folder = file.name().substring("seed/".length(), file.name().length() - ".jsonl".length());
			if (!isType(file.name(), folder)) {
				continue;
			}
			file.lines((line, text) -> {
				Doc.Fields doc = json.read(file.name(), line, text);
				if (doc != null) {
					Doc slug = doc.fields().get("slug");
					each.accept(new SeedRecord(folder, (slug instanceof Doc.Text named) ? named.value() : "",
							file.name(), doc));
				}
			});
		}
	}

	private void index() {
		forEach((record) -> {
			this.count++;
			if (record.slug().length() > LONGEST_SLUG || !record.slug().matches(SLUG)) {
				problem(record, "slug", "\"" + record.slug() + "\" is not a slug.",
						"Join words of a-z and 0-9 by single hyphens, 80 characters at most.");
			}
			else if (this.catalogue.has(record.slug())) {
				problem(record, "slug", "\"" + record.slug() + "\" is the slug of another record too.",
						"A slug is unique over all types; choose another.");
			}
			else if (SOURCES.equals(record.folder())) {
				this.catalogue.addSource(record.slug(), SourceReader.paragraphs(record));
			}
			else {
				this.catalogue.addEntity(record.slug(), this.types.get(record.folder()).name());
			}
		});
		this.catalogue.rank();
	}

	private void check() {
		forEach((record) -> {
			if (SOURCES.equals(record.folder())) {
				this.sources.read(record);
			}
			else {
				check(record, this.entities.read(record));
			}
		});
		this.hierarchy.check(this.problems);
		dataset().withdrawn().forEach((gone) -> retire(gone.slug(), "seed/dataset.yaml", 1, "withdrawn"));
	}

	private void check(SeedRecord record, SeedEntity entity) {
		entity.relations()
			.stream()
			.filter((tie) -> "part-of".equals(tie.predicate()))
			.forEach((tie) -> this.hierarchy.add(entity.slug(), tie.object(), record.file(),
					record.doc().fields().getOrDefault("relations", record.doc()).line()));
		entity.formerSlugs().forEach((slug) -> retire(slug, record.file(), record.doc().line(), "formerSlugs"));
	}

	private void retire(String slug, String file, int line, String field) {
		if (this.catalogue.has(slug) || !this.former.add(slug)) {
			this.problems.add(file, line, field, "\"" + slug + "\" is in use, or was retired twice.",
					"A slug is never used again.");
		}
	}

	private void problem(SeedRecord record, String field, String reason, String remedy) {
		Doc at = record.doc().fields().getOrDefault(field, record.doc());
		this.problems.add(record.file(), at.line(), field, reason, remedy);
	}

	SeedEntity entity(SeedRecord record) {
		return this.entities.read(record);
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

	Catalogue catalogue() {
		return this.catalogue;
	}

	Hierarchy hierarchy() {
		return this.hierarchy;
	}

	long count() {
		return this.count;
	}

}
