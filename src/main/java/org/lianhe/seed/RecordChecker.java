package org.lianhe.seed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.lianhe.model.entity.EntityType;
import tools.jackson.databind.node.ObjectNode;

/** Checks records by their schema, and then what they refer to. */
final class RecordChecker {

	private static final Map<String, String> VOCABULARIES = Map.of("predicates", "PREDICATE", "measures", "MEASURE",
			"units", "UNIT");

	private final SeedSchema schema;

	private final RecordReader reader;

	private final ReferenceIndex index;

	private final SeedProblems problems;

	/** Names of the types of entity. */
	private final Set<String> types = new TreeSet<>();

	RecordChecker(List<EntityType> types, SeedSchema schema, RecordReader reader, ReferenceIndex index,
			SeedProblems problems) {
		types.forEach((type) -> this.types.add(type.name()));
		this.schema = schema;
		this.reader = reader;
		this.index = index;
		this.problems = problems;
	}

	SeedDataset dataset(SeedRecord record) {
		this.schema.check(record, this.problems);
		return RecordReader.dataset(record);
	}

	/** Checks the terms of the open vocabularies, and adds them to the index. */
	void terms(SeedRecord record) {
		this.schema.check(record, this.problems);
		record.fields().properties().forEach((vocabulary) -> vocabulary.getValue().properties().forEach((entry) -> {
			SeedTerm term = RecordReader.term(VOCABULARIES.get(vocabulary.getKey()), entry.getKey(),
					(ObjectNode) entry.getValue());
			String path = vocabulary.getKey() + '.' + entry.getKey();
			checkTypes(record, path + ".subjects", term.subjects());
			checkTypes(record, path + ".objects", term.objects());
			this.index.addTerm(term);
		}));
	}

	private void checkTypes(SeedRecord record, String path, List<String> names) {
		for (int i = 0; i < names.size(); i++) {
			if (!names.get(i).isEmpty() && !this.types.contains(names.get(i))) {
				this.problems.add(record, path + '[' + i + ']', "\"" + names.get(i) + "\" is not a type.",
						"The types are " + String.join(", ", this.types) + ".");
			}
		}
	}

	void source(SeedRecord record) {
		this.schema.check(record, this.problems);
		SeedSource source = RecordReader.source(record);
		ReferenceChecker checker = new ReferenceChecker(this.index, record, this.problems);
		checker.entity("publisher", source.publisher(), "Organization");
		checker.entity("originalPublisher", source.originalPublisher(), "Organization");
		for (int i = 0; i < source.authors().size(); i++) {
			String author = source.authors().get(i);
			String path = "authors[" + i + ']';
			checker.entity(path, author, "Person");
			if (!author.isEmpty()) {
				checker.checkUnique(author, path, "\"" + author + "\" is written twice.", "Keep one.");
			}
		}
	}

	SeedEntity entity(SeedRecord record) {
		boolean hasNames = record.fields().has("names");
		this.schema.check(record, this.problems);
		SeedEntity entity = this.reader.entity(record);
		new EntityChecker(new ReferenceChecker(this.index, record, this.problems), entity).check(hasNames);
		return entity;
	}

}
