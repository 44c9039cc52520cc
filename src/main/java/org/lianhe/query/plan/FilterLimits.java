package org.lianhe.query.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/** Limits the depth of filters and the number of their conditions. */
public final class FilterLimits {

	/** Deepest nesting of a filter's input objects. */
	public static final int MAX_DEPTH = 16;

	/** Most input objects of a filter, each of which is a condition of the statement. */
	private static final int MAX_CONDITIONS = 500;

	/** Most conditions on related rows, each of which is a subquery. */
	private static final int MAX_SUBQUERIES = 50;

	private static final Set<String> QUANTIFIERS = Set.of("some", "none", "every");

	private int conditions;

	private int subqueries;

	private FilterLimits() {
	}

	static void check(@Nullable Object filter) {
		new FilterLimits().check(filter, 1);
	}

	private void check(@Nullable Object part, int depth) {
		if (part instanceof Map<?, ?> fields) {
			this.conditions++;
			this.subqueries += (int) fields.keySet().stream().filter(QUANTIFIERS::contains).count();
			checkNumber("conditions", this.conditions, MAX_CONDITIONS);
			checkNumber("conditions on related records", this.subqueries, MAX_SUBQUERIES);
			if (depth > MAX_DEPTH) {
				throw new ApiException(ErrorCode.QUERY_TOO_DEEP,
						"The filter is nested deeper than " + MAX_DEPTH + ". Ask in two queries.")
					.with("argument", "filter")
					.with("maximum", MAX_DEPTH);
			}
			fields.values().forEach((value) -> check(value, depth + 1));
		}
		else if (part instanceof List<?> values) {
			values.forEach((value) -> check(value, depth));
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
