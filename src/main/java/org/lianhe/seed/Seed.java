package org.lianhe.seed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianhe.model.entity.EntityType;

/** A seed all of whose records were checked. */
final class Seed {

	static final String SOURCES = "source";

	private final SeedFolder folder;

	/** The types of all records, in small letters. */
	private final Set<String> folders = new TreeSet<>(Set.of(SOURCES));

	private final SeedProblems problems = new SeedProblems();

	private final ReferenceIndex index = new ReferenceIndex();

	private final PartOfHierarchy hierarchy = new PartOfHierarchy();

	private final Map<String, EntityType> types;

	private final RecordReader reader;

	private final SeedRecords records;

	private final ReferenceIndexer indexer;

	private final StoredReleases releases;

	private @Nullable SeedDataset dataset;

	private Seed(SeedFolder folder, List<EntityType> types, Map<String, Set<String>> kinds, boolean isOrderNeeded) {
		this.folder = folder;
		this.types = types.stream().collect(Collectors.toMap(EntityType::singular, (type) -> type));
		this.folders.addAll(this.types.keySet());
		this.records = new SeedRecords(folder, this.folders);
		this.releases = new StoredReleases(folder.releases(), this.folders);
		this.reader = new RecordReader(types, new SeedSchema(types, kinds), this.index, this.problems);
		this.indexer = new ReferenceIndexer(this.records, this.types, this.index, this.problems, isOrderNeeded);
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
		Seed seed = new Seed(folder, types, kinds, isOrderNeeded);
		folder.check(seed.folders, seed.problems);
		seed.releases.check(seed.problems);
		Optional<SeedRecord> dataset = seed.topLevel("dataset", SeedFolder.DATASET);
		dataset.ifPresent((record) -> seed.dataset = seed.reader.checkDataset(record));
		seed.topLevel("terms", SeedFolder.TERMS).ifPresent(seed.reader::checkTerms);
		seed.records.read(seed.problems);
		seed.indexer.addAll();
		seed.checkRecords();
		dataset.ifPresent(seed::retireWithdrawn);
		seed.problems.throwIfAny();
		return seed;
	}

	private Optional<SeedRecord> topLevel(String type, String name) {
		SeedFile file = this.folder.named(name);
		if (file == null) {
			this.problems.add(name, 1, "file", "is missing.", "Every seed has one; seed/README.md shows it.");
			return Optional.empty();
		}
		return Optional.ofNullable(file.text(this.problems))
			.map((text) -> new YamlReader(this.problems).read(type, "", name, text));
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
		progress().begin("checking", count());
		this.records.forEach((type) -> true, (record) -> {
			if (SOURCES.equals(record.type())) {
				this.reader.checkSource(record);
			}
			else {
				addRelations(record, this.reader.checkEntity(record));
			}
		}, new SeedProblems());
		this.hierarchy.check(this.problems);
	}

	private void addRelations(SeedRecord record, SeedEntity entity) {
		entity.relations().forEach((relation) -> {
			this.index.addRelation(entity.slug(), relation.object());
			if ("part-of".equals(relation.predicate()) && relation.object() != null
					&& !relation.object().equals(entity.slug())) {
				this.hierarchy.add(entity.slug(), relation.object(), record.file(), record.lineOf("relations"));
			}
		});
		for (int i = 0; i < entity.formerSlugs().size(); i++) {
			this.indexer.retire(record, "formerSlugs[" + i + ']', entity.formerSlugs().get(i));
		}
	}

	private void retireWithdrawn(SeedRecord record) {
		List<SeedDataset.Withdrawal> withdrawn = dataset().withdrawn();
		for (int i = 0; i < withdrawn.size(); i++) {
			this.indexer.retire(record, "withdrawn[" + i + "].slug", withdrawn.get(i).slug());
		}
	}

	SeedEntity entity(SeedRecord record) {
		return this.reader.entity(record);
	}

	SeedDataset dataset() {
		if (this.dataset == null) {
			throw new IllegalStateException("a seed without a dataset is refused");
		}
		return this.dataset;
	}

	StoredReleases releases() {
		return this.releases;
	}

	ReferenceIndex index() {
		return this.index;
	}

	/** The types of all entities, in small letters. */
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
		return this.indexer.count();
	}

}
