package org.lianhe.property;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Adds to a model what its entities tell, in the order in which it is loaded. */
final class FactMaker {

	private final Model model;

	private final List<Citation> citations = new ArrayList<>();

	private final Timeline timeline;

	FactMaker(Model model) {
		this.model = model;
		this.timeline = new Timeline(model);
	}

	/** Adds the dated facts of all that was told. */
	void date() {
		this.timeline.inOrder().forEach(this.model::add);
	}

	/** Adds the citations of all that was told. */
	void cite() {
		for (int i = 0; i < this.citations.size(); i++) {
			this.model.add(citation(this.citations.get(i), i));
		}
	}

	/** Adds what a record tells, after all that was told before. */
	void add(World.Body body) {
		Thing subject = this.model.get(body.slug());
		body.cites().forEach((cite) -> this.citations.add(new Citation(cite, "entity", subject, null, null)));
		body.names()
			.stream()
			.filter((name) -> name.cite() != null)
			.forEach((name) -> this.citations
				.add(new Citation(Objects.requireNonNull(name.cite()), "entity", subject, "names", name.text())));
		body.dates()
			.forEach((field, claims) -> claims.forEach((claim) -> this.citations
				.add(new Citation(claim.cite(), "entity", subject, field, claim.date().text()))));
		if (body.status() != null) {
			body.cites()
				.forEach((cite) -> this.citations.add(new Citation(cite, "entity", subject, "status", body.status())));
		}
		this.timeline.own(subject, Texts.DATES.get(body.type()));
		body.ties().forEach((tie) -> tie(subject, tie, body.updated()));
		body.figures().forEach((figure) -> figure(subject, figure, body.updated()));
		body.sayings().forEach((saying) -> saying(subject, saying, body.updated()));
	}

	private void tie(Thing subject, World.Tie tie, Moment recorded) {
		Thing object = this.model.get(tie.object());
		Thing relation = fact("Relation", "relation", tie.cites(), recorded,
				shown("subject", subject.shown(), "predicate", Map.of("code", tie.predicate()), "object",
						object.shown(), "role", (tie.role() != null) ? tie.role().en() : null, "period",
						text(tie.period())));
		relation.value("predicate", List.of(tie.predicate()))
			.value("role", words(tie.role()))
			.value("period", tie.period())
			.value("status", tie.status())
			.one("subject", () -> List.of(subject))
			.one("object", () -> List.of(object));
		this.model.add(new Model.Edge(relation, subject, tie.predicate(), object));
		this.timeline.fact("relation", relation, tie.period(), subject, object);
	}

	private void figure(Thing subject, World.Figure figure, Moment recorded) {
		Thing observation = fact("Observation", "observation", figure.cites(), recorded,
				shown("subject", subject.shown(), "measure", Map.of("code", figure.measure()), "value", figure.value(),
						"unit", Map.of("code", figure.unit()), "qualifier", figure.qualifier(), "asOf",
						text(figure.asOf())));
		this.model.add(observation.value("measure", List.of(figure.measure()))
			.value("value", figure.value())
			.value("unit", List.of(figure.unit()))
			.value("qualifier", figure.qualifier())
			.value("asOf", figure.asOf())
			.one("subject", () -> List.of(subject)));
		this.timeline.fact("observation", observation, figure.asOf(), subject);
	}

	private void saying(Thing speaker, World.Saying saying, Moment recorded) {
		Thing statement = fact("Statement", "statement", saying.cites(), recorded,
				shown("speaker", speaker.shown(), "paraphrase", saying.paraphrase().en()));
		this.model.add(statement.value("paraphrase", words(saying.paraphrase()))
			.value("said", saying.said())
			.one("speaker", () -> List.of(speaker))
			.one("topic", () -> oneIfAny(saying.topic()))
			.one("about", () -> oneIfAny(saying.about())));
		this.timeline.fact("statement", statement, saying.said(),
				Stream.of(List.of(speaker), oneIfAny(saying.about()), oneIfAny(saying.topic()))
					.flatMap(List::stream)
					.toArray(Thing[]::new));
	}

	private Thing fact(String type, String part, List<World.Cite> cites, Moment recorded,
			Map<String, @Nullable Object> shown) {
		Thing fact = new Thing(type, this.model.all(type).size(), shown).value("recorded", recorded);
		cites.forEach((cite) -> this.citations.add(new Citation(cite, part, fact, null, null)));
		fact.value("sourceCount", Claims.sourceCount(cites));
		return fact.list("citations", () -> nodes(this.model.having("Citation", part, fact)));
	}

	private Thing citation(Citation cited, long rank) {
		Map<String, @Nullable Object> shown = shown("source", Map.of("slug", cited.cite().paper()), "paragraph",
				cited.cite().paragraph(), "locator", cited.cite().locator(), "attributedTo",
				(cited.cite().by() != null) ? this.model.get(cited.cite().by()).shown() : null, "support",
				cited.cite().isInferred() ? "INFERRED" : "STATED", "field", cited.field(), "claimed", cited.claimed());
		Thing thing = new Thing("Citation", rank, shown);
		Stream.of("entity", "relation", "observation", "statement").forEach((part) -> {
			boolean isIt = part.equals(cited.part());
			shown.put(part, isIt ? cited.fact().shown() : null);
			thing.one(part, () -> isIt ? List.of(cited.fact()) : List.of());
		});
		return thing.value("paragraph", cited.cite().paragraph())
			.value("locator", (cited.cite().locator() != null) ? List.of(cited.cite().locator()) : null)
			.one("attributedTo", () -> oneIfAny(cited.cite().by()))
			.value("support", shown.get("support"))
			.value("field", (cited.field() != null) ? List.of(cited.field()) : null)
			.one("source", () -> List.of(this.model.get(cited.cite().paper())));
	}

	private List<Thing> oneIfAny(@Nullable String slug) {
		return (slug != null) ? List.of(this.model.get(slug)) : List.of();
	}

	private static List<Thing> nodes(List<Row> rows) {
		return rows.stream().map(Row::node).toList();
	}

	private static @Nullable List<String> words(World.@Nullable Words words) {
		return (words != null) ? List.of(words.en(), words.zhHans()) : null;
	}

	private static @Nullable String text(@Nullable Moment date) {
		return (date != null) ? date.text() : null;
	}

	private static Map<String, @Nullable Object> shown(@Nullable Object... pairs) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			shown.put(String.valueOf(pairs[i]), pairs[i + 1]);
		}
		return shown;
	}

	/** A citation before all others are known. */
	private record Citation(World.Cite cite, String part, Thing fact, @Nullable String field,
			@Nullable String claimed) {
	}

}
