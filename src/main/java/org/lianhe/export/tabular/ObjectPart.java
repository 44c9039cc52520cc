package org.lianhe.export.tabular;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.plan.ResultObject;

/**
 * An object, whose fields fill columns beside each other. Lists among them multiply each
 * other, in the order asked.
 */
final class ObjectPart implements TablePart {

	private static final Runnable DONE = () -> {
	};

	private final List<Field> single;

	private final List<Field> many;

	private final int from;

	private final int to;

	/**
	 * Puts fields together.
	 * @param from the first column of the fields
	 * @param to the column after the last
	 */
	ObjectPart(List<Field> fields, int from, int to) {
		this.single = fields.stream().filter((field) -> !field.part().isMany()).toList();
		this.many = fields.stream().filter((field) -> field.part().isMany()).toList();
		this.from = from;
		this.to = to;
	}

	@Override
	public boolean isMany() {
		return !this.many.isEmpty();
	}

	@Override
	public void fill(@Nullable Object value, @Nullable Object[] cells, Runnable then) {
		if (value instanceof ResultObject item) {
			for (Field field : this.single) {
				field.part().fill(item.get(field.key()), cells, DONE);
			}
			fill(item, 0, cells, then);
		}
		else {
			Arrays.fill(cells, this.from, this.to, null);
			then.run();
		}
	}

	private void fill(ResultObject item, int next, @Nullable Object[] cells, Runnable then) {
		if (next == this.many.size()) {
			then.run();
			return;
		}
		Field field = this.many.get(next);
		field.part().fill(item.get(field.key()), cells, () -> fill(item, next + 1, cells, then));
	}

	@Override
	public long rows(@Nullable Object value) {
		long rows = 1;
		if (value instanceof ResultObject item) {
			for (Field field : this.many) {
				rows *= field.part().rows(item.get(field.key()));
			}
		}
		return rows;
	}

	@Override
	public int weigh(@Nullable Object value) {
		int all = 0;
		if (value instanceof ResultObject item) {
			for (Field field : this.single) {
				all += field.part().weigh(item.get(field.key()));
			}
			for (Field field : this.many) {
				all += field.part().weigh(item.get(field.key()));
			}
		}
		return all;
	}

	/**
	 * A field of the object.
	 *
	 * @param key under which its value stands
	 * @param part what becomes of the value
	 */
	record Field(String key, TablePart part) {
	}

}
