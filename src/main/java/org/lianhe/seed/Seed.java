package org.lianhe.seed;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.model.entity.EntityType;

/** A seed whose every record was checked. */
final class Seed {

	static final String SOURCES = "source";

	private final SeedFolder folder;

	private final SeedLayout layout;

	private final SeedProblems problems = new SeedProblems();

	private final ReferenceIndex catalogue = new ReferenceIndex();

	private final PartOfHierarchy hierarchy = new PartOfHierarchy();

	private final Map<String, EntityType> types;

	private final EntityRecordReader entities;

	private final SourceRecordReader sources;

	private final SeedRecords records;

	private final Map<SeedRecord, SeedEntity> kept = new IdentityHashMap<>();

	private final RetiredSlugs retired = new RetiredSlugs(this.catalogue, this.problems);

	private final KeptReleases releases;

	private @Nullable SeedDataset dataset;

	private long count;

	private Seed(SeedFolder folder, List<EntityType> types, Map<String, Set<String>> kinds) {
		this.folder = folder;
		this.types = types.stream().collect(Collectors.toMap(EntityType::singular, (type) -> type));
		Set<String> folders = Stream.concat(Stream.of(SOURCES), this.types.keySet().stream())
			.collect(Collectors.toSet());
		this.layout = new SeedLayout(folder, folders);
		this.records = new SeedRecords(this.layout);
		this.releases = new KeptReleases(folder.kept(), folders);
		this.entities = new EntityRecordReader(types, kinds, this.catalogue, this.problems);
		this.sources = new SourceRecordReader(this.catalogue, this.problems);
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
		seed.records.read(seed.problems);
		seed.count = new ReferenceIndexer(seed.records, seed.types, seed.catalogue, seed.problems).all();
		seed.check();
		seed.problems.refuse();
		return seed;
	}

	private void readWhole() {
		DatasetReader reader = new DatasetReader(this.problems, new YamlReader(this.problems),
				this.types.values().stream().map(EntityType::name).collect(Collectors.toSet()));
		whole(SeedLayout.DATASET, (text) -> this.dataset = reader.dataset(SeedLayout.DATASET, text));
		whole(SeedLayout.TERMS, (text) -> reader.terms(SeedLayout.TERMS, text, this.catalogue));
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

	/** Goes through all sources, or all that are none. */
	void forEach(boolean isSource, Consumer<SeedRecord> each) {
		this.records.forEach((folder) -> SOURCES.equals(folder) == isSource, each, new SeedProblems());
	}

	private void check() {
		progress().begin("checking", this.count);
		this.records.forEach((folder) -> true, (record) -> {
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
		}, new SeedProblems());
		this.hierarchy.check(this.problems);
		dataset().withdrawn().forEach((gone) -> this.retired.add(gone.slug(), SeedLayout.DATASET, "withdrawn"));
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

	ReferenceIndex catalogue() {
		return this.catalogue;
	}

	PartOfHierarchy hierarchy() {
		return this.hierarchy;
	}

	/** Tells how far it has come. */
	LoadProgress progress() {
		return this.records.progress();
	}

	long count() {
		return this.count;
	}

}
