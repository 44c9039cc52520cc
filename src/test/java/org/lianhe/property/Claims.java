package org.lianhe.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;

/** Adds to a model what its sources claim of an entity, and on what they disagree. */
final class Claims {

	private static final Set<String> OFFICIAL = Set.of("OFFICIAL_PAGE", "PRESS_RELEASE", "REGISTER", "FILING",
			"POLICY");

	private final Model model;

	Claims(Model model) {
		this.model = model;
	}

	void add(World.Body body) {
		Thing subject = this.model.get(body.slug());
		body.dates().forEach((field, claims) -> {
			Map<String, List<World.Cite>> values = new LinkedHashMap<>();
			claims.forEach((claim) -> values.computeIfAbsent(claim.date().text(), (key) -> new ArrayList<>())
				.add(claim.cite()));
			List<Moment> dates = claims.stream().map(World.Claim::date).toList();
			boolean differ = dates.stream().anyMatch((one) -> dates.stream().anyMatch((other) -> differ(one, other)));
			if (differ) {
				disagreement(subject, field, null, null, sources(values.values()).size());
			}
			values.forEach((value, cites) -> claim(subject, field, value, preference(values, value), cites));
		});
		if (body.status() != null) {
			claim(subject, "status", body.status(), "ONLY_CLAIM", body.cites());
		}
		Map<List<Object>, List<World.Figure>> alike = new LinkedHashMap<>();
		body.figures()
			.forEach((figure) -> alike.computeIfAbsent(figure(figure), (key) -> new ArrayList<>()).add(figure));
		alike.values().forEach((figures) -> {
			if (figures.stream().anyMatch((one) -> figures.stream().anyMatch((other) -> most(one) < least(other)))) {
				disagreement(subject, null, figures.get(0).measure(), figures.get(0).asOf(),
						sources(figures.stream().map(World.Figure::cites).toList()).size());
			}
		});
	}

	private void claim(Thing subject, String field, String value, String preference, List<World.Cite> cites) {
		Thing claim = new Thing("Claim", this.model.all("Claim").size(),
				Map.of("entity", subject.shown(), "field", field, "value", value));
		this.model.add(claim.value("field", List.of(field))
			.value("value", List.of(value))
			.value("preference", preference)
			.value("sourceCount", sources(List.of(cites)).size())
			.one("entity", () -> List.of(subject))
			.list("citations",
					() -> subject.linked("citations")
						.stream()
						.filter((citation) -> field.equals(citation.shown().get("field"))
								&& value.equals(citation.shown().get("claimed")))
						.toList()));
	}

	private String preference(Map<String, List<World.Cite>> values, String value) {
		List<String> order = List.copyOf(values.keySet());
		if (order.size() == 1) {
			return "ONLY_CLAIM";
		}
		if (!value.equals(order.get(0))) {
			return "NOT_PREFERRED";
		}
		List<List<World.Cite>> others = order.stream().skip(1).map(values::get).toList();
		if (isOfficial(Objects.requireNonNull(values.get(value))) && others.stream().noneMatch(this::isOfficial)) {
			return "OFFICIAL_SOURCE";
		}
		LocalDate first = published(Objects.requireNonNull(values.get(value)));
		return others.stream().allMatch((other) -> first.isBefore(published(other))) ? "EARLIER_SOURCE" : "EDITORIAL";
	}

	private boolean isOfficial(List<World.Cite> cites) {
		return cites.stream().anyMatch((cite) -> OFFICIAL.contains(this.model.get(cite.paper()).value("kind")));
	}

	private LocalDate published(List<World.Cite> cites) {
		return cites.stream()
			.map((cite) -> (Moment) this.model.get(cite.paper()).value("published"))
			.filter(Objects::nonNull)
			.map(Moment::earliest)
			.min(LocalDate::compareTo)
			.orElse(LocalDate.MAX);
	}

	private void disagreement(Thing subject, @Nullable String field, @Nullable String measure, @Nullable Moment asOf,
			int sources) {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		shown.put("entity", subject.shown());
		shown.put("field", field);
		shown.put("measure", (measure != null) ? Map.of("code", measure) : null);
		shown.put("asOf", (asOf != null) ? asOf.text() : null);
		this.model.add(new Thing("Disagreement", this.model.all("Disagreement").size(), shown)
			.value("field", (field != null) ? List.of(field) : null)
			.value("measure", (measure != null) ? List.of(measure) : null)
			.value("asOf", asOf)
			.value("sourceCount", sources)
			.value("type", subject.value("type"))
			.one("entity", () -> List.of(subject)));
	}

	private static boolean differ(Moment one, Moment other) {
		int slash = one.text().indexOf('/');
		int second = other.text().indexOf('/');
		if (slash < 0 || second < 0) {
			return one.latest().isBefore(other.earliest());
		}
		return differ(one.text().substring(0, slash), other.text().substring(0, second))
				|| differ(one.text().substring(slash + 1), other.text().substring(second + 1));
	}

	private static boolean differ(String end, String other) {
		if (end.isEmpty() || other.isEmpty() || end.equals("..") || other.equals("..")) {
			return false;
		}
		Edtf one = Edtf.parse(end);
		Edtf two = Edtf.parse(other);
		return one.latest().isBefore(two.earliest()) || two.latest().isBefore(one.earliest());
	}

	private static List<Object> figure(World.Figure figure) {
		return List.of(figure.measure(), figure.unit(), (figure.asOf() != null) ? figure.asOf().text() : "",
				List.of("TARGET", "PLANNED").contains(figure.qualifier()));
	}

	private static double least(World.Figure figure) {
		return switch (figure.qualifier()) {
			case "UNDER" -> Double.NEGATIVE_INFINITY;
			case "APPROXIMATE" -> figure.value() - Math.abs(figure.value()) / 10;
			default -> figure.value();
		};
	}

	private static double most(World.Figure figure) {
		return switch (figure.qualifier()) {
			case "OVER", "AT_LEAST" -> Double.POSITIVE_INFINITY;
			case "APPROXIMATE" -> figure.value() + Math.abs(figure.value()) / 10;
			default -> figure.value();
		};
	}

	private static Set<String> sources(Collection<List<World.Cite>> cites) {
		return cites.stream().flatMap(List::stream).map(World.Cite::paper).collect(Collectors.toSet());
	}

	/** Number of papers that a record, its names and its own facts are cited from. */
	static int sourceCount(World.Body body) {
		Stream<World.Cite> names = body.names().stream().map(World.Called::cite).filter(Objects::nonNull);
		Stream<World.Cite> dates = body.dates().values().stream().flatMap(List::stream).map(World.Claim::cite);
		return sources(List.of(body.cites(), Stream.concat(names, dates).toList())).size();
	}

	/** Number of papers that a fact is cited from. */
	static int sourceCount(List<World.Cite> cites) {
		return sources(List.of(cites)).size();
	}

}
