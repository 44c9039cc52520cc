package org.lianhe.query.pagination;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A key of an order.
 *
 * @param field expression to order by
 * @param isDescending whether larger values come first
 * @param isNullable whether the field may be null
 * @param isNullFirst whether null comes first, whatever the direction
 */
public record SortKey(Field<?> field, boolean isDescending, boolean isNullable, boolean isNullFirst) {

	/** An ascending key that is never null. */
	public static SortKey of(Field<?> field) {
		return new SortKey(field, false, false, false);
	}

	/** The reversed key. */
	public SortKey reversed() {
		return new SortKey(this.field, !this.isDescending, this.isNullable, !this.isNullFirst);
	}

	/** The key for an {@code order by} clause. */
	public SortField<?> toSortField() {
		SortField<?> sort = this.isDescending ? this.field.desc() : this.field.asc();
		if (!this.isNullable) {
			return sort;
		}
		return this.isNullFirst ? sort.nullsFirst() : sort.nullsLast();
	}

	/** A text that identifies the key, independent of aliases. */
	String text() {
		String nulls = this.isNullFirst ? " nulls first" : " nulls last";
		return this.field.getName() + (this.isDescending ? " desc" : " asc") + (this.isNullable ? nulls : "");
	}

	/** The condition for rows with the same value. */
	Condition isEqual(@Nullable Object value) {
		return (value != null) ? anyField().eq(DSL.val(value, anyField())) : this.field.isNull();
	}

	/** The condition for rows after those with this value. */
	Condition isAfter(@Nullable Object value) {
		if (value == null) {
			return this.isNullFirst ? this.field.isNotNull() : DSL.falseCondition();
		}
		Condition past = this.isDescending ? anyField().lt(DSL.val(value, anyField()))
				: anyField().gt(DSL.val(value, anyField()));
		return (this.isNullable && !this.isNullFirst) ? past.or(this.field.isNull()) : past;
	}

	/**
	 * The condition for rows at or after those with this value, as a bound for an index.
	 */
	Condition isAtOrAfter(@Nullable Object value) {
		if (value == null || this.isNullable) {
			return DSL.noCondition();
		}
		return this.isDescending ? anyField().le(DSL.val(value, anyField()))
				: anyField().ge(DSL.val(value, anyField()));
	}

	@SuppressWarnings("unchecked")
	Field<Object> anyField() {
		return (Field<Object>) this.field;
	}

}
