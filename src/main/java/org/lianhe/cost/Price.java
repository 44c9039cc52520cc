package org.lianhe.cost;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a field costs.
 *
 * @param total with all that is within it
 * @param times how often it is answered, where it stands
 * @param size of the list that it is, or null
 * @param each what each object of the list costs
 * @param parts the fields within it
 */
record Price(long total, long times, Weights.@Nullable Size size, long each, List<Price> parts) {

	Price {
		parts = List.copyOf(parts);
	}

	/** What it costs of the whole operation. */
	long share() {
		return Amount.product(this.total, this.times);
	}

}
