package org.lianhe.export.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A list, all rows of which are joined in one cell a column.
 *
 * @param list as it would give rows
 */
record JoinedListPart(ExpandedListPart list) implements SingleRowPart {

	@Override
	public void fill(@Nullable Object value, @Nullable Object[] cells, Runnable then) {
		int from = this.list.from();
		List<String[]> rows = new ArrayList<>();
		if (!ExpandedListPart.items(value).isEmpty()) {
			this.list.fill(value, cells, () -> rows.add(texts(cells)));
		}
		Arrays.fill(cells, from, this.list.to(), null);
		for (int i = from; i < this.list.to() && !rows.isEmpty(); i++) {
			int column = i - from;
			cells[i] = String.join("|", rows.stream().map((row) -> row[column]).toList());
		}
		then.run();
	}

	@Override
	public int weigh(@Nullable Object value) {
		return this.list.weigh(value);
	}

	private String[] texts(@Nullable Object[] cells) {
		return Arrays.stream(cells, this.list.from(), this.list.to()).map(JoinedListPart::text).toArray(String[]::new);
	}

	/** A value, in which what joins is marked by a backslash. */
	private static String text(@Nullable Object value) {
		return (value == null) ? "" : value.toString().replace("\\", "\\\\").replace("|", "\\|");
	}

}
