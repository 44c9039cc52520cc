package org.lianhe.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Says where an answer shows nothing: fields without a value in any row, too many nulls,
 * and counts of which the first is of what has no value. Examples must have no gaps.
 */
public final class AnswerGaps {

	/** Values that say that nothing is known, as null does. */
	private static final Set<String> NOTHING = Set.of("UNKNOWN", "none");

	private final Map<String, Integer> values = new TreeMap<>();

	private final Map<String, Integer> nulls = new TreeMap<>();

	private final List<String> gaps = new ArrayList<>();

	private AnswerGaps() {
	}

	/** The gaps of an answer's data, one sentence each. */
	public static List<String> of(@Nullable Object data) {
		AnswerGaps answer = new AnswerGaps();
		answer.visit("", data);
		answer.nulls.keySet()
			.stream()
			.filter((path) -> !answer.values.containsKey(path))
			.forEach((path) -> answer.gaps.add(path + " has no value in any row"));
		if (sum(answer.nulls) > sum(answer.values)) {
			answer.gaps.add("most values are null");
		}
		return answer.gaps;
	}

	private void visit(String path, @Nullable Object value) {
		if (value instanceof Map<?, ?> object) {
			count(path, true, 0);
			object.forEach((field, content) -> visit(path.isEmpty() ? field.toString() : path + "." + field, content));
		}
		else if (value instanceof List<?> list) {
			count(path, !list.isEmpty(), 0);
			list.forEach((item) -> visit(path, item));
			visitCounts(path, list);
		}
		else {
			count(path, value != null && !NOTHING.contains(value), 1);
		}
	}

	/** Of counts, the largest comes first. */
	private void visitCounts(String path, List<?> list) {
		if (!list.isEmpty() && list.get(0) instanceof Map<?, ?> first && first.containsKey("count")) {
			Object label = first.containsKey("labels") ? first.get("labels") : first.get("label");
			if ("none".equals(label) || (label instanceof List<?> labels && labels.contains("none"))) {
				this.gaps.add(path + " counts first what has no value");
			}
		}
	}

	private void count(String path, boolean hasValue, int weight) {
		(hasValue ? this.values : this.nulls).merge(path, weight, Integer::sum);
	}

	private static int sum(Map<String, Integer> counts) {
		return counts.values().stream().mapToInt(Integer::intValue).sum();
	}

}
