package org.lianhe.query.plan;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.TableAlias;

/** A dimension that the rows of a list can be counted by. */
@FunctionalInterface
public interface Dimension {

	/**
	 * Joins the values of a row to the statement. A row without values stays, with null.
	 * @param node the table of the rows
	 * @param level kind of places to count by; null for all kinds
	 */
	Values open(RowTypes types, TableAlias node, @Nullable String level);

	/** Whether the argument {@code level} may select one kind of value. */
	default boolean hasLevels() {
		return false;
	}

	/**
	 * The values of a dimension in a statement.
	 *
	 * @param field an id, a code or a number; null for a row without a value
	 * @param isMultiple whether a row may have more than one
	 * @param target type of the objects whose ids are the values; null if the values are
	 * not ids
	 * @param suffix appended to the label of a value that is not an id
	 */
	record Values(Field<?> field, boolean isMultiple, @Nullable String target, String suffix) {

		/** Values that are ids of objects. */
		public static Values ids(Field<Long> field, boolean areSeveral, String target) {
			return new Values(field, areSeveral, target, "");
		}

		/** Values that are codes or numbers, at most one for each row. */
		public static Values one(Field<?> field, String suffix) {
			return new Values(field, false, null, suffix);
		}

	}

}
