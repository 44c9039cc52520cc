package org.lianhe.export.tabular;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.plan.ResultObject;

/**
 * An object whose fields fill adjacent columns. If several fields are lists, the object
 * produces a row for each combination of their items.
 */
final class ObjectPart implements TablePart {

	private static final Runnable NO_ROW = () -> {
	};

	private final List<Field> singleRow;

	private final List<Field> multiRow;

	private final int from;

	private final int to;

	/**
	 * Creates an object of its fields.
	 * @param from first column of the fields
	 * @param to column after the last column of the fields
	 */
	ObjectPart(List<Field> fields, int from, int to) {
		this.singleRow = fields.stream().filter((field) -> !field.part().isMultiRow()).toList();
		this.multiRow = fields.stream().filter((field) -> field.part().isMultiRow()).toList();
		this.from = from;
		this.to = to;
	}

	@Override
	public boolean isMultiRow() {
		return !this.multiRow.isEmpty();
	}

	@Override
	public void fill(@Nullable Object value, @Nullable Object[] cells, Runnable onRow) {
		if (value instanceof ResultObject item) {
			for (Field field : this.singleRow) {
				field.part().fill(item.get(field.key()), cells, NO_ROW);
			}
			fill(item, 0, cells, onRow);
		}
		else {
			Arrays.fill(cells, this.from, this.to, null);
			onRow.run();
		}
	}

	private void fill(ResultObject item, int next, @Nullable Object[] cells, Runnable onRow) {
		if (next == this.multiRow.size()) {
			onRow.run();
			return;
		}
		Field field = this.multiRow.get(next);
		field.part().fill(item.get(field.key()), cells, () -> fill(item, next + 1, cells, onRow));
	}

	@Override
	public long countRows(@Nullable Object value) {
		long rows = 1;
		if (value instanceof ResultObject item) {
			for (Field field : this.multiRow) {
				rows *= field.part().countRows(item.get(field.key()));
			}
		}
		return rows;
	}

	@Override
	public int countItems(@Nullable Object value) {
		int count = 0;
		if (value instanceof ResultObject item) {
			for (Field field : this.singleRow) {
				count += field.part().countItems(item.get(field.key()));
			}
			for (Field field : this.multiRow) {
				count += field.part().countItems(item.get(field.key()));
			}
		}
		return count;
	}

	/**
	 * A field of the object.
	 *
	 * @param key its response key
	 * @param part fills its columns
	 */
	record Field(String key, TablePart part) {
	}

}
