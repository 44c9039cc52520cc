package org.lianhe.query.plan;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.TableAlias;

/** What the rows of a list can be counted by. */
@FunctionalInterface
public interface Dimension {

	/**
	 * Adds to the statement what leads from a row to its values; a row without any stays.
	 * @param node the object of the row
	 * @param level the only kind that a value may be of, or null for all
	 */
	Values open(RowTypes types, TableAlias node, @Nullable String level);

	/** Whether values may be asked of one kind alone. */
	default boolean hasLevels() {
		return false;
	}

	/**
	 * The values as they stand in a statement.
	 *
	 * @param field an id, a code or a number; null for a row without any
	 * @param isMultiple whether a row may have more than one
	 * @param target type of the objects whose ids they are, or null if they are no ids
	 * @param suffix what follows a value that is no id, when it is shown to people
	 */
	record Values(Field<?> field, boolean isMultiple, @Nullable String target, String suffix) {

		/** Ids of objects. */
		public static Values ids(Field<Long> field, boolean areSeveral, String target) {
			return new Values(field, areSeveral, target, "");
		}

		/** At most one code or number a row. */
		public static Values one(Field<?> field, String suffix) {
			return new Values(field, false, null, suffix);
		}

	}

}
