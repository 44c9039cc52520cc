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

/** A seed all of whose records were checked. */
final class Seed {

	static final String SOURCES = "source";

	private static final String WITHDRAWN = "withdrawn";

	private final SeedFolder folder;

	private final SeedLayout layout;

	private final SeedProblems problems = new SeedProblems();

	private final ReferenceIndex index = new ReferenceIndex();

	private final PartOfHierarchy hierarchy = new PartOfHierarchy();

	private final Map<String, EntityType> types;

	private final EntityRecordReader entities;

	private final SourceRecordReader sources;

	private final DatasetReader datasets;

	private final SeedRecords records;

	/** Entities of YAML files, which are read once. */
	private final Map<SeedRecord, SeedEntity> cache = new IdentityHashMap<>();

	private final RetiredSlugs retired = new RetiredSlugs(this.index, this.problems);

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
		this.releases = new KeptReleases(folder.releases(), folders);
		SeedSchema schema = new SeedSchema(types, kinds);
		this.entities = new EntityRecordReader(types, schema, this.index, this.problems);
		this.sources = new SourceRecordReader(schema, this.index, this.problems);
		this.datasets = new DatasetReader(schema, this.problems,
				types.stream().map(EntityType::name).collect(Collectors.toSet()));
	}

	/**
	 * Reads and checks a seed.
	 * @param kinds that each type may have
	 * @throws SeedException with all problems
	 */
	static Seed read(SeedFolder folder, List<EntityType> types, Map<String, Set<String>> kinds) {
		return read(folder, types, kinds, !folder.releases().isEmpty());
	}

	/**
	 * Reads and checks a seed.
	 * @param isOrderNeeded whether JSON Lines have to be in the order of slugs
	 */
	static Seed read(SeedFolder folder, List<EntityType> types, Map<String, Set<String>> kinds, boolean isOrderNeeded) {
		Seed seed = new Seed(folder, types, kinds);
		seed.layout.check(seed.problems);
		seed.releases.check(seed.problems);
		SeedRecord dataset = seed.topLevel("dataset", SeedLayout.DATASET);
		if (dataset != null) {
			seed.dataset = seed.datasets.dataset(dataset);
		}
		SeedRecord terms = seed.topLevel("terms", SeedLayout.TERMS);
		if (terms != null) {
			seed.datasets.terms(terms, seed.index);
		}
		seed.records.read(seed.problems);
		seed.count = new ReferenceIndexer(seed.records, seed.types, seed.index, seed.problems, isOrderNeeded).addAll();
		seed.checkRecords();
		if (dataset != null) {
			seed.retireWithdrawn(dataset);
		}
		seed.problems.throwIfAny();
		return seed;
	}

	private @Nullable SeedRecord topLevel(String type, String name) {
		SeedFile file = this.folder.named(name);
		if (file == null) {
			this.problems.add(name, 1, "file", "is missing.", "Every seed has one; seed/README.md shows it.");
			return null;
		}
		String text = file.text(this.problems);
		return (text != null) ? new YamlReader(this.problems).read(type, "", name, text) : null;
	}

	/** Goes through all sources or all entities, by type and slug. */
	void forEach(boolean isSource, Consumer<SeedRecord> consumer) {
		this.records.forEach((type) -> SOURCES.equals(type) == isSource, consumer, new SeedProblems());
	}

	/** Goes through all records of a type by slug. */
	void forEach(String type, Consumer<SeedRecord> consumer) {
		this.records.forEach(type::equals, consumer, new SeedProblems());
	}

	private void checkRecords() {
		progress().begin("checking", this.count);
		this.records.forEach((type) -> true, (record) -> {
			if (SOURCES.equals(record.type())) {
				this.sources.read(record);
			}
			else {
				SeedEntity entity = this.entities.read(record);
				addRelations(record, entity);
				if (!record.hasSlugField()) {
					this.cache.put(record, entity);
				}
			}
		}, new SeedProblems());
		this.hierarchy.check(this.problems);
	}

	private void addRelations(SeedRecord record, SeedEntity entity) {
		entity.relations().forEach((relation) -> {
			this.index.addRelation(entity.slug(), relation.object());
			if ("part-of".equals(relation.predicate()) && !relation.object().equals(entity.slug())) {
				this.hierarchy.add(entity.slug(), relation.object(), record.file(), record.lineOf("relations"));
			}
		});
		for (int i = 0; i < entity.formerSlugs().size(); i++) {
			this.retired.add(record, RecordFields.path(record.fields(), "formerSlugs", i), entity.formerSlugs().get(i));
		}
	}

	private void retireWithdrawn(SeedRecord record) {
		List<SeedDataset.Withdrawal> withdrawn = dataset().withdrawn();
		for (int i = 0; i < withdrawn.size(); i++) {
			this.retired.add(record, RecordFields.path(record.fields(), WITHDRAWN, i) + ".slug",
					withdrawn.get(i).slug());
		}
	}

	SeedEntity entity(SeedRecord record) {
		SeedEntity entity = this.cache.get(record);
		return (entity != null) ? entity : this.entities.read(record);
	}

	SeedSource source(SeedRecord record) {
		return this.sources.read(record);
	}

	SeedDataset dataset() {
		if (this.dataset == null) {
			throw new IllegalStateException("a seed without a dataset is refused");
		}
		return this.dataset;
	}

	KeptReleases releases() {
		return this.releases;
	}

	ReferenceIndex index() {
		return this.index;
	}

	/** The types of all records, in small letters. */
	Set<String> types() {
		return this.types.keySet();
	}

	PartOfHierarchy hierarchy() {
		return this.hierarchy;
	}

	LoadProgress progress() {
		return this.records.progress();
	}

	/** Number of all records of entities and sources. */
	long count() {
		return this.count;
	}

}
