package org.lianhe.graphql.cost;

import java.util.Comparator;
import java.util.List;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/** What an operation costs, and of what that is made up. */
public final class CostBreakdown {

	private final long total;

	private final List<FieldCost> parts;

	CostBreakdown(long total, List<FieldCost> parts) {
		this.total = total;
		this.parts = parts;
	}

	public long total() {
		return this.total;
	}

	/** Refuses what costs too much, and says where to ask for less. */
	public void check(CostProperties limits) {
		if (this.total > limits.cost()) {
			String text = "The query costs " + SaturatingMath.text(this.total) + "; it may cost "
					+ SaturatingMath.text(limits.cost()) + ". ";
			FieldCost smaller = smaller(limits.cost());
			ApiException refusal = new ApiException(ErrorCode.QUERY_TOO_COSTLY,
					text + ((smaller != null) ? advice(smaller, limits.cost())
							: "Ask for fewer lists within lists, or for smaller pages of each; "
									+ "`limits` tells how it is counted."))
				.with("maximum", limits.cost())
				.with("requested", this.total);
			throw (smaller != null && smaller.size() != null) ? refusal.at(path(smaller.size().field())) : refusal;
		}
	}

	/** The outermost of the costliest lists that could be small enough. */
	private @Nullable FieldCost smaller(int available) {
		FieldCost price = costliest(this.parts);
		while (price != null) {
			if (number(price, available) >= 1) {
				return price;
			}
			price = costliest(price.parts());
		}
		return null;
	}

	private static @Nullable FieldCost costliest(List<FieldCost> prices) {
		return prices.stream().max(Comparator.comparingLong(FieldCost::share)).orElse(null);
	}

	/** How many objects of a list would be few enough; 0 where none would. */
	private long number(FieldCost price, int available) {
		CostWeights.Size size = price.size();
		if (size == null || size.argument() == null || this.total >= SaturatingMath.MOST) {
			return 0;
		}
		long one = SaturatingMath.product(price.times(), SaturatingMath.product(size.times(), price.each()));
		return Math.max(0, size.number() - (this.total - available + one - 1) / one);
	}

	private String advice(FieldCost price, int available) {
		CostWeights.Size size = price.size();
		if (size == null) {
			throw new IllegalStateException("advice is about a list");
		}
		return "`" + String.join(".", path(size.field()).stream().map(String::valueOf).toList()) + "` costs "
				+ SaturatingMath.text(price.share()) + " of it: ask there for `" + size.argument() + ": "
				+ number(price, available) + "` or fewer.";
	}

	private static List<Object> path(ExecutableNormalizedField field) {
		return List.copyOf(field.getListOfResultKeys());
	}

}
