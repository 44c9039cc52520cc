package org.lianhe.property;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Gathers all that is dated in a model. */
final class Timeline {

	/** How precisely the dates are known that are not days, by hand. */
	private static final Map<String, String> PRECISIONS = Map.ofEntries(Map.entry("2018-06", "MONTH"),
			Map.entry("2020-02", "MONTH"), Map.entry("2018", "YEAR"), Map.entry("2018~", "YEAR"),
			Map.entry("2018?", "YEAR"), Map.entry("2018-XX", "YEAR"), Map.entry("201X", "DECADE"),
			Map.entry("20XX", "CENTURY"), Map.entry("2021-21", "SEASON"), Map.entry("2021-24", "SEASON"));

	private static final Map<String, String> DOUBTS = Map.of("2018-06-15~", "APPROXIMATE", "2018~", "APPROXIMATE",
			"2018?", "UNCERTAIN");

	private final Model model;

	private final List<Thing> entries = new ArrayList<>();

	Timeline(Model model) {
		this.model = model;
	}

	/** Adds a date of the entity's own, if it has one. */
	void own(Thing entity, @Nullable String field) {
		if (field != null) {
			Moment date = (Moment) entity.value(field);
			add(field.toUpperCase(Locale.ROOT), date, Map.of(),
					() -> entity.linked("citations")
						.stream()
						.filter((cite) -> List.of(field).equals(cite.value("field")))
						.filter((cite) -> Objects.requireNonNull(date).text().equals(cite.shown().get("claimed")))
						.toList(),
					entity);
		}
	}

	/** Adds a fact, if it has a date. */
	void fact(String part, Thing fact, @Nullable Moment date, Thing... involved) {
		add(part.toUpperCase(Locale.ROOT), date, Map.of(part, fact.shown()), () -> fact.linked("citations"), involved);
	}

	/** All of them, by earliest day and then as they were added. */
	List<Thing> inOrder() {
		return this.entries.stream()
			.sorted(Comparator.comparing((entry) -> (LocalDate) Objects.requireNonNull(entry.value("earliest"))))
			.toList();
	}

	private void add(String kind, @Nullable Moment date, Map<String, Object> fact, Supplier<List<Thing>> citations,
			Thing... involved) {
		if (date == null) {
			return;
		}
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		shown.put("kind", kind);
		shown.put("date", date.text());
		shown.put("earliest", date.earliest().toString());
		shown.put("latest", date.latest().toString());
		shown.put("precision", date.text().contains("/") ? "INTERVAL" : PRECISIONS.getOrDefault(date.text(), "DAY"));
		shown.put("doubt", DOUBTS.get(date.text()));
		shown.put("entity", involved[0].shown());
		Stream.of("relation", "observation", "statement").forEach((part) -> shown.put(part, fact.get(part)));
		List<Thing> all = Stream.of(involved).distinct().toList();
		this.entries.add(new Thing("TimelineEntry", this.entries.size(), shown).value("kind", kind)
			.value("date", date)
			.value("earliest", date.earliest())
			.value("latest", date.latest())
			.value("precision", shown.get("precision"))
			.list("citations", citations)
			.value("type", involved[0].type().toUpperCase(Locale.ROOT))
			.one("entity", () -> all)
			.one("place", () -> wholes(all, "Place", View.IN_PLACE))
			.one("topic", () -> wholes(all, "Topic", List.of("concerns"))));
	}

	private List<Thing> wholes(List<Thing> involved, String type, List<String> predicates) {
		return involved.stream()
			.flatMap((one) -> this.model.wholes(one, type, predicates).stream())
			.distinct()
			.toList();
	}

}
