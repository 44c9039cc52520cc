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
 * An object of a result: the row that it was read from, and the values of its requested
 * fields. It is a map from response keys to values, backed by two arrays.
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

	/** The row that the object was read from. */
	@Nullable Object[] row() {
		return this.row;
	}

	/** The number at this index of the row, such as an id. */
	public @Nullable Long longAt(int cell) {
		return (Long) this.row[cell];
	}

	/** Sets the value of a requested field. */
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

	/** The response key at this index. */
	public String key(int index) {
		return this.shape.key(index);
	}

	/** The value at this index. */
	public @Nullable Object value(int index) {
		return this.values[this.shape.slot(index)];
	}

	@Override
	public boolean containsKey(@Nullable Object key) {
		return IntStream.range(0, size()).anyMatch((i) -> key(i).equals(key));
	}

	/** The value of a response key; null if there is no such key. */
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
