package org.lianhe.graphql.cost;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What an operation costs and may cost, as {@code extensions.cost} shows it.
 *
 * @param requested what it costs
 * @param available what one may cost
 */
public record QueryCost(long requested, int available) {

	/** The key under which extensions have it. */
	public static final String KEY = "cost";

	/** The one among the extensions of an answer, if it is there. */
	public static @Nullable QueryCost in(@Nullable Map<Object, Object> extensions) {
		return (extensions != null && extensions.get(KEY) instanceof QueryCost bill) ? bill : null;
	}

}
