package org.lianhe.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Counts the rows of a list of the model one by one. */
final class Tally {

	private final Question question;

	private final List<Row> rows;

	private Tally(Question question) {
		this.question = question;
		this.rows = question.asked().rows();
	}

	/** What a server should answer. */
	static Map<String, Object> of(Question question) {
		Tally tally = new Tally(question);
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("totalCount", tally.rows.size());
		answer.put("facets", tally.facets());
		answer.put("groupBy", tally.groups());
		return answer;
	}

	private List<Object> facets() {
		Map<List<@Nullable String>, Integer> counts = counts(this.question.by().subList(0, 1));
		List<@Nullable String> none = Arrays.asList((String) null);
		this.question.selected().forEach((key) -> counts.putIfAbsent(List.of(key), 0));
		Integer without = counts.getOrDefault(none, 0);
		counts.remove(none);
		List<Object> facets = new ArrayList<>();
		sorted(counts).forEach((facet) -> {
			boolean isSelected = this.question.selected().contains(facet.getKey().get(0));
			if (facets.size() < this.question.first() || isSelected) {
				facets.add(facet(facet.getKey().get(0), facet.getValue(), isSelected));
			}
		});
		facets.add(facet(null, without, false));
		return facets;
	}

	private static Map<String, @Nullable Object> facet(@Nullable String value, int count, boolean isSelected) {
		Map<String, @Nullable Object> facet = new HashMap<>();
		facet.put("value", value);
		facet.put("count", count);
		facet.put("isSelected", isSelected);
		return facet;
	}

	private List<Object> groups() {
		return sorted(counts(this.question.by())).limit(this.question.first())
			.<Object>map((group) -> Map.of("key", group.getKey(), "count", group.getValue()))
			.toList();
	}

	private Map<List<@Nullable String>, Integer> counts(List<String> by) {
		Map<List<@Nullable String>, Integer> counts = new HashMap<>();
		for (Row row : this.rows) {
			List<List<@Nullable String>> keys = by.stream().map((dimension) -> keys(row, dimension)).toList();
			for (String first : keys.get(0)) {
				if (keys.size() == 1) {
					counts.merge(Arrays.asList(first), 1, Integer::sum);
				}
				else {
					keys.get(1).forEach((second) -> counts.merge(Arrays.asList(first, second), 1, Integer::sum));
				}
			}
		}
		return counts;
	}

	private List<@Nullable String> keys(Row row, String dimension) {
		List<String> keys = Keys.of(this.question.asked().listed().target(), row.node(), dimension,
				this.question.level());
		return keys.isEmpty() ? Arrays.asList((String) null) : List.copyOf(keys);
	}

	private static Stream<Map.Entry<List<@Nullable String>, Integer>> sorted(
			Map<List<@Nullable String>, Integer> counts) {
		Comparator<@Nullable String> texts = Comparator.nullsLast(Comparator.naturalOrder());
		Comparator<Map.Entry<List<@Nullable String>, Integer>> order = Comparator
			.comparing((group) -> -group.getValue());
		return counts.entrySet()
			.stream()
			.sorted(order.thenComparing((group) -> group.getKey().get(0), texts)
				.thenComparing((group) -> group.getKey().get(group.getKey().size() - 1), texts));
	}

}
