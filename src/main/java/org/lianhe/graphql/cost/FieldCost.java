package org.lianhe.graphql.cost;

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
record FieldCost(long total, long times, CostWeights.@Nullable Size size, long each, List<FieldCost> parts) {

	FieldCost {
		parts = List.copyOf(parts);
	}

	/** What it costs of the whole operation. */
	long share() {
		return SaturatingMath.product(this.total, this.times);
	}

}
