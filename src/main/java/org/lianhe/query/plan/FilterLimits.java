package org.lianhe.query.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/** Limits the depth of filters and the number of values in their lists. */
final class FilterLimits {

	private FilterLimits() {
	}

	static void check(@Nullable Object filter, QueryLimits limits) {
		check(filter, 1, limits);
	}

	private static void check(@Nullable Object part, int depth, QueryLimits limits) {
		if (part instanceof Map<?, ?> fields) {
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

}
