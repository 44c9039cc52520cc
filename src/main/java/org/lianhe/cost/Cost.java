package org.lianhe.cost;

import java.util.Comparator;
import java.util.List;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/** What an operation costs, and of what that is made up. */
public final class Cost {

	private final long total;

	private final List<Price> parts;

	Cost(long total, List<Price> parts) {
		this.total = total;
		this.parts = parts;
	}

	public long total() {
		return this.total;
	}

	/** Refuses what costs too much, and says where to ask for less. */
	public void check(CostLimits limits) {
		if (this.total > limits.cost()) {
			String text = "The query costs " + Amount.text(this.total) + "; it may cost " + Amount.text(limits.cost())
					+ ". ";
			Price smaller = smaller(limits.cost());
			Refusal refusal = new Refusal(Code.QUERY_TOO_COSTLY,
					text + ((smaller != null) ? advice(smaller, limits.cost())
							: "Ask for fewer lists within lists, or for smaller pages of each; "
									+ "`limits` tells how it is counted."))
				.with("maximum", limits.cost())
				.with("requested", this.total);
			throw (smaller != null && smaller.size() != null) ? refusal.at(path(smaller.size().field())) : refusal;
		}
	}

	/** The outermost of the costliest lists that could be small enough. */
	private @Nullable Price smaller(int available) {
		Price price = costliest(this.parts);
		while (price != null) {
			if (number(price, available) >= 1) {
				return price;
			}
			price = costliest(price.parts());
		}
		return null;
	}

	private static @Nullable Price costliest(List<Price> prices) {
		return prices.stream().max(Comparator.comparingLong(Price::share)).orElse(null);
	}

	/** How many objects of a list would be few enough; 0 where none would. */
	private long number(Price price, int available) {
		Weights.Size size = price.size();
		if (size == null || size.argument() == null || this.total >= Amount.MOST) {
			return 0;
		}
		long one = Amount.product(price.times(), Amount.product(size.times(), price.each()));
		return Math.max(0, size.number() - (this.total - available + one - 1) / one);
	}

	private String advice(Price price, int available) {
		Weights.Size size = price.size();
		if (size == null) {
			throw new IllegalStateException("advice is about a list");
		}
		return "`" + String.join(".", path(size.field()).stream().map(String::valueOf).toList()) + "` costs "
				+ Amount.text(price.share()) + " of it: ask there for `" + size.argument() + ": "
				+ number(price, available) + "` or fewer.";
	}

	private static List<Object> path(ExecutableNormalizedField field) {
		return List.copyOf(field.getListOfResultKeys());
	}

}
