package org.lianhe.query.pagination;

import java.util.List;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Row;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A total order: a list of keys of which one is unique.
 *
 * @param keys from the most to the least significant
 */
public record KeysetOrder(List<SortKey> keys) {

	public KeysetOrder {
		keys = List.copyOf(keys);
	}

	/** The reversed order. */
	public KeysetOrder reversed() {
		return new KeysetOrder(this.keys.stream().map(SortKey::reversed).toList());
	}

	/** The keys for an {@code order by} clause. */
	public List<? extends SortField<?>> toSortFields() {
		return this.keys.stream().map(SortKey::toSortField).toList();
	}

	/** The fields of the keys. */
	public List<? extends Field<?>> fields() {
		return this.keys.stream().map(SortKey::field).toList();
	}

	/** A text that identifies the order, independent of aliases. */
	public String text() {
		return this.keys.stream().map(SortKey::text).collect(Collectors.joining(", "));
	}

	/** The condition for rows after the one with these values. */
	public Condition after(List<@Nullable Object> values) {
		Condition bound = this.keys.get(0).isAtOrAfter(values.get(0));
		return bound.and(isUniform() ? afterByRowComparison(values) : afterByKey(values, 0));
	}

	/** Whether a row comparison is equivalent, which uses an index best. */
	private boolean isUniform() {
		boolean first = this.keys.get(0).isDescending();
		return this.keys.stream().noneMatch((key) -> key.isNullable() || key.isDescending() != first);
	}

	private Condition afterByRowComparison(List<@Nullable Object> values) {
		if (this.keys.size() == 1) {
			return this.keys.get(0).isAfter(values.get(0));
		}
		Field<?>[] fields = fields().toArray(Field[]::new);
		Field<?>[] bounds = new Field<?>[fields.length];
		for (int i = 0; i < bounds.length; i++) {
			bounds[i] = DSL.val(values.get(i), fields[i]);
		}
		Row place = DSL.row(bounds);
		String operator = this.keys.get(0).isDescending() ? "{0} < {1}" : "{0} > {1}";
		return DSL.condition(operator, DSL.row(fields), place);
	}

	private Condition afterByKey(List<@Nullable Object> values, int index) {
		SortKey key = this.keys.get(index);
		Condition past = key.isAfter(values.get(index));
		if (index == this.keys.size() - 1) {
			return past;
		}
		return past.or(key.isEqual(values.get(index)).and(afterByKey(values, index + 1)));
	}

}
