package org.lianhe.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads what ties an entity to others: relations, figures and statements. */
final class EntityFactsReader {

	private static final Set<String> QUALIFIERS = Set.of("EXACT", "APPROXIMATE", "AT_LEAST", "OVER", "UNDER", "TARGET",
			"PLANNED");

	private final ReferenceChecker references;

	private final CitationParser cites;

	EntityFactsReader(ReferenceIndex catalogue, CitationParser cites) {
		this.references = new ReferenceChecker(catalogue);
		this.cites = cites;
	}

	List<SeedEntity.Tie> relations(FieldReader reader, String type, String slug) {
		List<SeedEntity.Tie> ties = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (FieldReader one : reader.objects("relations")) {
			SeedEntity.Tie tie = new SeedEntity.Tie(one.text("predicate", 64), one.text("object", 80),
					EntityRecordReader.localTextIfAny(one, "role", 400), ValueParser.date(one, "period"),
					one.oneOf("status", Set.of("ACTUAL", "PLANNED"), "ACTUAL"), this.cites.read(one, null, null));
			one.end();
			check(one, tie, type, slug);
			if (!seen.add(FactCodeAssigner.of(slug, tie))) {
				one.problem(one.lineOf("predicate"), "predicate", "the same tie is written twice.",
						"Keep one, with all its citations.");
			}
			ties.add(tie);
		}
		return ties;
	}

	private void check(FieldReader reader, SeedEntity.Tie tie, String type, String slug) {
		SeedTerm predicate = this.references.term(reader, "PREDICATE", "predicate", tie.predicate());
		String objectType = this.references.entity(reader, "object", reader.written("object", tie.object()));
		if (tie.object().equals(slug)) {
			reader.problem(reader.lineOf("object"), "object", "a record is not tied to itself.", "Name another.");
		}
		if (predicate == null) {
			return;
		}
		if (!predicate.subjects().isEmpty() && !predicate.subjects().contains(type)) {
			reader.problem(reader.lineOf("predicate"), "predicate",
					"\"" + tie.predicate() + "\" does not start from a record of type " + type + ".",
					"It starts from " + sorted(predicate.subjects()) + ".");
		}
		if (objectType != null && !predicate.objects().isEmpty() && !predicate.objects().contains(objectType)) {
			reader.problem(
					reader.lineOf("object"), "object", "\"" + tie.predicate() + "\" does not lead to \"" + tie.object()
							+ "\", whose type is " + objectType + ".",
					"It leads to " + sorted(predicate.objects()) + ".");
		}
	}

	List<SeedEntity.Figure> observations(FieldReader reader, String slug) {
		List<SeedEntity.Figure> figures = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (FieldReader one : reader.objects("observations")) {
			SeedEntity.Figure figure = new SeedEntity.Figure(one.text("measure", 64), ValueParser.number(one, "value"),
					one.text("unit", 64), one.oneOf("qualifier", QUALIFIERS, null), ValueParser.date(one, "asOf"),
					EntityRecordReader.localTextIfAny(one, "note", 1000), this.cites.read(one, null, null));
			one.end();
			this.references.term(one, "MEASURE", "measure", figure.measure());
			this.references.term(one, "UNIT", "unit", figure.unit());
			if (!seen.add(FactCodeAssigner.of(slug, figure))) {
				one.problem(one.lineOf("measure"), "measure", "the same figure is written twice.",
						"Keep one, with all its citations.");
			}
			figures.add(figure);
		}
		return figures;
	}

	List<SeedEntity.Saying> statements(FieldReader reader, String slug) {
		List<SeedEntity.Saying> sayings = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (FieldReader one : reader.objects("statements")) {
			SeedEntity.Saying saying = new SeedEntity.Saying(EntityRecordReader.localText(one, "paraphrase", 1000),
					one.textIfAny("topic", 80), one.textIfAny("about", 80), ValueParser.date(one, "said"),
					this.cites.read(one, null, null));
			one.end();
			check(one, saying);
			if (!seen.add(FactCodeAssigner.of(slug, saying))) {
				one.problem(one.lineOf("paraphrase"), "paraphrase", "the same statement is written twice.",
						"Keep one, with all its citations.");
			}
			sayings.add(saying);
		}
		return sayings;
	}

	private void check(FieldReader reader, SeedEntity.Saying saying) {
		if (saying.about() != null) {
			this.references.entity(reader, "about", reader.written("about", saying.about()));
		}
		if (saying.topic() != null) {
			this.references.entity(reader, "topic", reader.written("topic", saying.topic()), "Topic");
		}
	}

	private static String sorted(Set<String> types) {
		return String.join(", ", types.stream().sorted().toList());
	}

}
