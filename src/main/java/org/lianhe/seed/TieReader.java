package org.lianhe.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Reads what ties an entity to others: relations, figures and statements. */
final class TieReader {

	private static final Set<String> QUALIFIERS = Set.of("EXACT", "APPROXIMATE", "AT_LEAST", "OVER", "UNDER", "TARGET",
			"PLANNED");

	private final References references;

	private final Cites cites;

	TieReader(Catalogue catalogue, Cites cites) {
		this.references = new References(catalogue);
		this.cites = cites;
	}

	List<SeedEntity.Tie> relations(Reader reader, String type, String slug) {
		List<SeedEntity.Tie> ties = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Reader one : reader.objects("relations")) {
			SeedEntity.Tie tie = new SeedEntity.Tie(one.text("predicate", 64), one.text("object", 80),
					EntityReader.localTextIfAny(one, "role", 400), Values.date(one, "period"),
					one.oneOf("status", Set.of("ACTUAL", "PLANNED"), "ACTUAL"), this.cites.read(one, null, null));
			one.end();
			check(one, tie, type, slug);
			if (!seen.add(Codes.of(slug, tie))) {
				one.problem(one.lineOf("predicate"), "predicate", "the same tie is written twice.",
						"Keep one, with all its citations.");
			}
			ties.add(tie);
		}
		return ties;
	}

	private void check(Reader reader, SeedEntity.Tie tie, String type, String slug) {
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

	List<SeedEntity.Figure> observations(Reader reader, String slug) {
		List<SeedEntity.Figure> figures = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Reader one : reader.objects("observations")) {
			SeedEntity.Figure figure = new SeedEntity.Figure(one.text("measure", 64), Values.number(one, "value"),
					one.text("unit", 64), one.oneOf("qualifier", QUALIFIERS, null), Values.date(one, "asOf"),
					EntityReader.localTextIfAny(one, "note", 1000), this.cites.read(one, null, null));
			one.end();
			this.references.term(one, "MEASURE", "measure", figure.measure());
			this.references.term(one, "UNIT", "unit", figure.unit());
			if (!seen.add(Codes.of(slug, figure))) {
				one.problem(one.lineOf("measure"), "measure", "the same figure is written twice.",
						"Keep one, with all its citations.");
			}
			figures.add(figure);
		}
		return figures;
	}

	List<SeedEntity.Saying> statements(Reader reader, String slug) {
		List<SeedEntity.Saying> sayings = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Reader one : reader.objects("statements")) {
			SeedEntity.Saying saying = new SeedEntity.Saying(EntityReader.localText(one, "paraphrase", 1000),
					one.textIfAny("topic", 80), one.textIfAny("about", 80), Values.date(one, "said"),
					this.cites.read(one, null, null));
			one.end();
			check(one, saying);
			if (!seen.add(Codes.of(slug, saying))) {
				one.problem(one.lineOf("paraphrase"), "paraphrase", "the same statement is written twice.",
						"Keep one, with all its citations.");
			}
			sayings.add(saying);
		}
		return sayings;
	}

	private void check(Reader reader, SeedEntity.Saying saying) {
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
