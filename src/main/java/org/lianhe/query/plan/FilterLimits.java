package org.lianhe.query.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * Limits the depth of filters, the number of their conditions, and the number of values
 * in their lists.
 */
final class FilterLimits {

	/** Most input objects of a filter, each of which is a condition of the statement. */
	private static final int MAX_CONDITIONS = 500;

	/** Most conditions on related rows, each of which is a subquery. */
	private static final int MAX_SUBQUERIES = 50;

	private static final Set<String> QUANTIFIERS = Set.of("some", "none", "every");

	private int conditions;

	private int subqueries;

	private FilterLimits() {
	}

	static void check(@Nullable Object filter, QueryLimits limits) {
		new FilterLimits().check(filter, 1, limits);
	}

	private void check(@Nullable Object part, int depth, QueryLimits limits) {
		if (part instanceof Map<?, ?> fields) {
			this.conditions++;
			this.subqueries += (int) fields.keySet().stream().filter(QUANTIFIERS::contains).count();
			checkNumber("conditions", this.conditions, MAX_CONDITIONS);
			checkNumber("conditions on related records", this.subqueries, MAX_SUBQUERIES);
			if (depth > limits.filterDepth()) {
				throw new ApiException(ErrorCode.QUERY_TOO_DEEP,
						"The filter is nested deeper than " + limits.filterDepth() + ". Ask in two queries.")
					.with("argument", "filter")
					.with("maximum", limits.filterDepth());
			}
			fields.values().forEach((value) -> check(value, depth + 1, limits));
		}
		else if (part instanceof List<?> values) {
			if (values.size() > limits.filterValues()) {
				throw new ApiException(ErrorCode.QUERY_TOO_COSTLY,
						"A list in the filter has " + values.size() + " values; it may have " + limits.filterValues()
								+ ". Ask in several queries.")
					.with("argument", "filter")
					.with("maximum", limits.filterValues());
			}
			values.forEach((value) -> check(value, depth, limits));
		}
	}

	private static void checkNumber(String what, int number, int maximum) {
		if (number > maximum) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY,
					"The filter has more than " + maximum + " " + what + ". Ask in several queries.")
				.with("argument", "filter")
				.with("maximum", maximum);
		}
	}

}
