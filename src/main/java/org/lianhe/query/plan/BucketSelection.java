package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Chooses which counts of a facet to show: the largest, those of the values named by
 * {@code selected}, and last the count of the rows without a value.
 *
 * @param counts the breakdown by the dimension
 * @param first number of largest counts to show
 * @param selected keys of values that are always shown
 */
record BucketSelection(Breakdown counts, int first, Set<String> selected) {

	/**
	 * Returns the rows to show.
	 * @param counted rows of the parent
	 * @param named rows with the selected values that have no count
	 */
	List<@Nullable Object[]> choose(List<@Nullable Object[]> counted, List<@Nullable Object[]> named) {
		Map<@Nullable String, @Nullable Object[]> byKey = new HashMap<>();
		byKey.put(null, this.counts.zeroRow(null));
		this.selected.forEach((key) -> byKey.put(key, this.counts.zeroRow(key)));
		named.forEach((row) -> byKey.put(key(row), row));
		counted.forEach((row) -> byKey.put(key(row), row));
		@Nullable Object[] without = Objects.requireNonNull(byKey.remove(null));
		List<@Nullable Object[]> shown = new ArrayList<>();
		byKey.values().stream().sorted(this.counts.order()).forEach((row) -> {
			if (shown.size() < this.first || isSelected(row)) {
				shown.add(row);
			}
		});
		shown.add(without);
		return shown;
	}

	@Nullable String key(@Nullable Object[] row) {
		return this.counts.axes().get(0).key(row);
	}

	boolean isSelected(@Nullable Object[] row) {
		String key = key(row);
		return key != null && this.selected.contains(key);
	}

}
