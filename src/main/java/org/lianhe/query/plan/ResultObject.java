package org.lianhe.query.plan;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * One object of an answer: the row that it comes from, and the values of its fields as
 * they are found. To the outside it is a map from response keys to values, which costs
 * two arrays and no hashing.
 */
public final class ResultObject extends AbstractMap<String, @Nullable Object> {

	private final ResultShape shape;

	private final @Nullable Object[] row;

	private final @Nullable Object[] values;

	ResultObject(ResultShape shape, int width, @Nullable Object[] cells) {
		this.shape = shape;
		this.row = cells;
		this.values = new Object[width];
	}

	/** The row. */
	@Nullable Object[] row() {
		return this.row;
	}

	/** A number from the row. */
	public @Nullable Long longAt(int cell) {
		return (Long) this.row[cell];
	}

	/** Sets the value of a field. */
	public void put(RequestedField requested, @Nullable Object value) {
		set(requested.slot(), value);
	}

	void set(int slot, @Nullable Object value) {
		this.values[slot] = value;
	}

	boolean hasShape(ResultShape wanted) {
		return this.shape == wanted;
	}

	/** The name of its type in the schema. */
	public String typeName() {
		return this.shape.typeName();
	}

	/** Its id in the schema, for the data fetchers of its fields. */
	public String id() {
		return sourceValue("id");
	}

	/** Its slug, for the data fetchers of its fields. */
	public String slug() {
		return sourceValue("slug");
	}

	private String sourceValue(String field) {
		Integer slot = this.shape.sourceSlot(field);
		if (slot == null) {
			throw new IllegalStateException(typeName() + " has no " + field);
		}
		return (String) Objects.requireNonNull(this.values[slot]);
	}

	@Override
	public int size() {
		return this.shape.size();
	}

	/** The response key at this place. */
	public String key(int index) {
		return this.shape.key(index);
	}

	/** The value at this place. */
	public @Nullable Object value(int index) {
		return this.values[this.shape.slot(index)];
	}

	@Override
	public boolean containsKey(@Nullable Object key) {
		return IntStream.range(0, size()).anyMatch((i) -> key(i).equals(key));
	}

	/** The value under a response key; null where there is none such. */
	@Override
	public @Nullable Object get(@Nullable Object key) {
		for (int i = 0; i < size(); i++) {
			if (key(i).equals(key)) {
				return value(i);
			}
		}
		return null;
	}

	@Override
	public Set<Map.Entry<String, @Nullable Object>> entrySet() {
		return new AbstractSet<>() {

			@Override
			public int size() {
				return ResultObject.this.size();
			}

			@Override
			public Iterator<Map.Entry<String, @Nullable Object>> iterator() {
				return new Entries();
			}

		};
	}

	private final class Entries implements Iterator<Map.Entry<String, @Nullable Object>> {

		private int next;

		@Override
		public boolean hasNext() {
			return this.next < size();
		}

		@Override
		public Map.Entry<String, @Nullable Object> next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			int index = this.next++;
			return new SimpleImmutableEntry<>(key(index), value(index));
		}

	}

}
