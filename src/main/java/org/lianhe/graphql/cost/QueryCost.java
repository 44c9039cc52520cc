package org.lianhe.graphql.cost;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The cost of an operation, as {@code extensions.cost} shows it. Costs are added and
 * multiplied without overflow: they stop growing at {@link #MAX}.
 *
 * @param requested cost of the operation
 * @param available most that one operation may cost
 */
public record QueryCost(long requested, int available) {

	/** The key in the extensions of a response. */
	public static final String KEY = "cost";

	/** The largest cost; what is larger counts as this. */
	static final long MAX = 1_000_000_000_000L;

	/** The cost in the extensions of a response, or null. */
	public static @Nullable QueryCost in(@Nullable Map<Object, Object> extensions) {
		return (extensions != null && extensions.get(KEY) instanceof QueryCost cost) ? cost : null;
	}

	static long add(long one, long other) {
		return Math.min(MAX, one + other);
	}

	static long multiply(long one, long other) {
		return (one != 0 && other > MAX / one) ? MAX : one * other;
	}

	/** The number with separators, for messages. */
	static String format(long number) {
		return String.format(Locale.ROOT, (number < MAX) ? "%,d" : "%,d or more", number);
	}

}
