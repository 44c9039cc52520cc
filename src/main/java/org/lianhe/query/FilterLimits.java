package org.lianhe.query;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/** Refuses filters that are nested too deep or list too many values. */
final class FilterLimits {

	private FilterLimits() {
	}

	static void check(@Nullable Object filter, Limits limits) {
		check(filter, 1, limits);
	}

	private static void check(@Nullable Object part, int depth, Limits limits) {
		if (part instanceof Map<?, ?> fields) {
			if (depth > limits.filterDepth()) {
				throw new Refusal(Code.QUERY_TOO_DEEP,
						"The filter is nested deeper than " + limits.filterDepth() + ". Ask in two queries.")
					.with("argument", "filter")
					.with("maximum", limits.filterDepth());
			}
			fields.values().forEach((value) -> check(value, depth + 1, limits));
		}
		else if (part instanceof List<?> values) {
			if (values.size() > limits.filterValues()) {
				throw new Refusal(Code.QUERY_TOO_COSTLY,
						"A list in the filter has " + values.size() + " values; it may have " + limits.filterValues()
								+ ". Ask in several queries.")
					.with("argument", "filter")
					.with("maximum", limits.filterValues());
			}
			values.forEach((value) -> check(value, depth, limits));
		}
	}

}
