package org.lianhe.seed;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/** Reads {@code dataset.yaml} and {@code terms.yaml}. */
final class DatasetReader {

	private final SeedSchema schema;

	private final SeedProblems problems;

	/** Names of the types of entity. */
	private final Set<String> types;

	DatasetReader(SeedSchema schema, SeedProblems problems, Set<String> types) {
		this.schema = schema;
		this.problems = problems;
		this.types = new TreeSet<>(types);
	}

	/** The dataset as a whole. */
	SeedDataset dataset(SeedRecord record) {
		this.schema.check(record, this.problems);
		JsonNode fields = record.fields();
		List<SeedDataset.Withdrawal> withdrawn = RecordFields.items(fields, "withdrawn")
			.stream()
			.map((item) -> new SeedDataset.Withdrawal(RecordFields.text(item, "slug"),
					RecordFields.text(item, "reason")))
			.toList();
		return new SeedDataset(RecordFields.text(fields, "version"), RecordFields.day(fields, "released"),
				RecordFields.text(fields, "licence"), RecordFields.bilingual(fields, "title"),
				RecordFields.bilingual(fields, "coverage"), RecordFields.bilingual(fields, "limitations"),
				RecordFields.bilingualOrNull(fields, "author"), RecordFields.textOrNull(fields, "url"), withdrawn);
	}

	/** Adds the terms of the open vocabularies to the index. */
	void terms(SeedRecord record, ReferenceIndex index) {
		this.schema.check(record, this.problems);
		addTerms(record, "predicates", "PREDICATE", index);
		addTerms(record, "measures", "MEASURE", index);
		addTerms(record, "units", "UNIT", index);
	}

	private void addTerms(SeedRecord record, String field, String vocabulary, ReferenceIndex index) {
		for (var term : record.fields().path(field).properties()) {
			JsonNode fields = term.getValue();
			String path = field + '.' + term.getKey();
			index.addTerm(new SeedTerm(vocabulary, term.getKey(), RecordFields.bilingual(fields, "label"),
					RecordFields.bilingualOrNull(fields, "inverse"), RecordFields.bilingual(fields, "definition"),
					types(record, path, fields, "subjects"), types(record, path, fields, "objects")));
		}
	}

	private Set<String> types(SeedRecord record, String path, JsonNode fields, String field) {
		List<String> types = RecordFields.texts(fields, field);
		for (int i = 0; i < types.size(); i++) {
			if (!types.get(i).isEmpty() && !this.types.contains(types.get(i))) {
				String at = path + '.' + RecordFields.path(fields, field, i);
				this.problems.add(record.file(), record.lineOf(at), at, "\"" + types.get(i) + "\" is not a type.",
						"The types are " + String.join(", ", this.types) + ".");
			}
		}
		return Set.copyOf(new TreeSet<>(types));
	}

}
