package org.lianhe.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Suggestions;

/** Reads what ties an entity to others: relations, figures and statements. */
final class TieReader {

	private static final Set<String> QUALIFIERS = Set.of("EXACT", "APPROXIMATE", "AT_LEAST", "OVER", "UNDER", "TARGET",
			"PLANNED");

	private final Catalogue catalogue;

	private final Cites cites;

	TieReader(Catalogue catalogue, Cites cites) {
		this.catalogue = catalogue;
		this.cites = cites;
	}

	List<SeedEntity.Tie> relations(Reader reader, String type, String slug) {
		List<SeedEntity.Tie> ties = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Reader one : reader.objects("relations")) {
			SeedEntity.Tie tie = new SeedEntity.Tie(one.text("predicate", 64), one.text("object", 80),
					EntityReader.localTextIfAny(one, "role", 400), one.date("period"),
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
		SeedTerm predicate = term(reader, "PREDICATE", "predicate", tie.predicate());
		String objectType = refer(reader, "object", tie.object());
		if (tie.object().equals(slug)) {
			reader.problem(reader.lineOf("object"), "object", "a record is not tied to itself.", "Name another.");
		}
		if (predicate == null) {
			return;
		}
		if (!predicate.subjects().contains(type)) {
			reader.problem(reader.lineOf("predicate"), "predicate",
					"\"" + tie.predicate() + "\" does not start from a record of type " + type + ".",
					"It starts from " + sorted(predicate.subjects()) + ".");
		}
		if (objectType != null && !predicate.objects().contains(objectType)) {
			reader.problem(
					reader.lineOf("object"), "object", "\"" + tie.predicate() + "\" does not lead to \"" + tie.object()
							+ "\", whose type is " + objectType + ".",
					"It leads to " + sorted(predicate.objects()) + ".");
		}
	}

	List<SeedEntity.Figure> observations(Reader reader) {
		List<SeedEntity.Figure> figures = new ArrayList<>();
		for (Reader one : reader.objects("observations")) {
			SeedEntity.Figure figure = new SeedEntity.Figure(one.text("measure", 64),
					one.number("value", -1e300, 1e300), one.text("unit", 64), one.oneOf("qualifier", QUALIFIERS, null),
					one.date("asOf"), EntityReader.localTextIfAny(one, "note", 1000), this.cites.read(one, null, null));
			one.end();
			term(one, "MEASURE", "measure", figure.measure());
			term(one, "UNIT", "unit", figure.unit());
			figures.add(figure);
		}
		return figures;
	}

	List<SeedEntity.Saying> statements(Reader reader) {
		List<SeedEntity.Saying> sayings = new ArrayList<>();
		for (Reader one : reader.objects("statements")) {
			SeedEntity.Saying saying = new SeedEntity.Saying(EntityReader.localText(one, "paraphrase", 1000),
					one.textIfAny("topic", 80), one.textIfAny("about", 80), one.date("said"),
					this.cites.read(one, null, null));
			one.end();
			if (saying.about() != null) {
				refer(one, "about", saying.about());
			}
			if (saying.topic() != null) {
				String type = refer(one, "topic", saying.topic());
				if (type != null && !"Topic".equals(type)) {
					one.problem(one.lineOf("topic"), "topic", "\"" + saying.topic() + "\" is of type " + type + ".",
							"Name a record of type Topic.");
				}
			}
			sayings.add(saying);
		}
		return sayings;
	}

	/** The type of the entity referred to, or null after a problem was noted. */
	private @Nullable String refer(Reader reader, String field, String slug) {
		String type = this.catalogue.typeOf(slug);
		if (type == null && !slug.isBlank()) {
			List<String> guesses = Suggestions.forWord(slug, this.catalogue.slugs());
			reader.problem(reader.lineOf(field), field, "there is no record \"" + slug + "\".", guesses.isEmpty()
					? "Add it, or name another." : "Did you mean " + String.join(" or ", guesses) + "?");
		}
		return type;
	}

	private @Nullable SeedTerm term(Reader reader, String vocabulary, String field, String code) {
		SeedTerm term = this.catalogue.term(vocabulary, code);
		if (term == null && !code.isBlank()) {
			List<String> guesses = Suggestions.forWord(code, this.catalogue.codes(vocabulary));
			reader.problem(reader.lineOf(field), field, "\"" + code + "\" is not in seed/terms.yaml.", guesses.isEmpty()
					? "Add it there with a definition." : "Did you mean " + String.join(" or ", guesses) + "?");
		}
		return term;
	}

	private static String sorted(Set<String> types) {
		return String.join(", ", types.stream().sorted().toList());
	}

}
