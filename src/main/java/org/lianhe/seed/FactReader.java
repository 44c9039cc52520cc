package org.lianhe.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the relations, observations and statements of one record. */
final class FactReader {

	private static final String REMEDY = "Keep one, with all its citations.";

	private final ReferenceChecker checker;

	private final String type;

	private final String slug;

	FactReader(ReferenceChecker checker, String type, String slug) {
		this.checker = checker;
		this.type = type;
		this.slug = slug;
	}

	List<SeedEntity.Relation> relations(JsonNode fields) {
		List<SeedEntity.Relation> relations = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (JsonNode item : RecordFields.items(fields, "relations")) {
			String path = RecordFields.path(fields, "relations", relations.size());
			SeedEntity.Relation relation = new SeedEntity.Relation(RecordFields.text(item, "predicate"),
					RecordFields.text(item, "object"), RecordFields.bilingualOrNull(item, "role"),
					RecordFields.date(item, "period"), RecordFields.text(item, "status", "ACTUAL"),
					this.checker.citations(path, item));
			check(path, relation);
			boolean isKnown = !relation.predicate().isEmpty() && !relation.object().isEmpty();
			this.checker.checkUnique(seen, isKnown ? relation.code(this.slug) : "", path + ".predicate",
					"the same relation is written twice.", REMEDY);
			relations.add(relation);
		}
		return relations;
	}

	private void check(String path, SeedEntity.Relation relation) {
		SeedTerm predicate = this.checker.term(path + ".predicate", "PREDICATE", relation.predicate());
		String objectType = this.checker.entity(path + ".object", relation.object());
		if (relation.object().equals(this.slug)) {
			this.checker.add(path + ".object", "a record has no relation to itself.", "Name another.");
		}
		if (predicate == null) {
			return;
		}
		if (!predicate.subjects().isEmpty() && !predicate.subjects().contains(this.type)) {
			this.checker.add(path + ".predicate",
					"\"" + relation.predicate() + "\" does not start from a record of type " + this.type + ".",
					"It starts from " + sorted(predicate.subjects()) + ".");
		}
		if (objectType != null && !predicate.objects().isEmpty() && !predicate.objects().contains(objectType)) {
			this.checker.add(
					path + ".object", "\"" + relation.predicate() + "\" does not lead to \"" + relation.object()
							+ "\", whose type is " + objectType + ".",
					"It leads to " + sorted(predicate.objects()) + ".");
		}
	}

	List<SeedEntity.Observation> observations(JsonNode fields) {
		List<SeedEntity.Observation> observations = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (JsonNode item : RecordFields.items(fields, "observations")) {
			String path = RecordFields.path(fields, "observations", observations.size());
			SeedEntity.Observation observation = new SeedEntity.Observation(RecordFields.text(item, "measure"),
					RecordFields.number(item, "value"), RecordFields.text(item, "unit"),
					RecordFields.text(item, "qualifier"), RecordFields.date(item, "asOf"),
					RecordFields.bilingualOrNull(item, "note"), this.checker.citations(path, item));
			this.checker.term(path + ".measure", "MEASURE", observation.measure());
			this.checker.term(path + ".unit", "UNIT", observation.unit());
			boolean isKnown = !observation.measure().isEmpty() && item.has("value");
			this.checker.checkUnique(seen, isKnown ? observation.code(this.slug) : "", path + ".measure",
					"the same observation is written twice.", REMEDY);
			observations.add(observation);
		}
		return observations;
	}

	List<SeedEntity.Statement> statements(JsonNode fields) {
		List<SeedEntity.Statement> statements = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (JsonNode item : RecordFields.items(fields, "statements")) {
			String path = RecordFields.path(fields, "statements", statements.size());
			SeedEntity.Statement statement = new SeedEntity.Statement(RecordFields.bilingual(item, "paraphrase"),
					RecordFields.textOrNull(item, "topic"), RecordFields.textOrNull(item, "about"),
					RecordFields.date(item, "said"), this.checker.citations(path, item));
			checkEntity(path + ".about", statement.about());
			this.checker.entity(path + ".topic", statement.topic(), "Topic");
			boolean isKnown = !statement.paraphrase().en().isEmpty();
			this.checker.checkUnique(seen, isKnown ? statement.code(this.slug) : "", path + ".paraphrase",
					"the same statement is written twice.", REMEDY);
			statements.add(statement);
		}
		return statements;
	}

	private void checkEntity(String path, @Nullable String slug) {
		if (slug != null) {
			this.checker.entity(path, slug);
		}
	}

	private static String sorted(Set<String> types) {
		return String.join(", ", types.stream().sorted().toList());
	}

}
