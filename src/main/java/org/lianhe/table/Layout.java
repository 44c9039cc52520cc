package org.lianhe.table;

import java.util.List;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;

/**
 * How the answer to a query becomes a table.
 *
 * @param columns in the order asked
 * @param root what becomes of the answer
 * @param walked response key of the connection whose pages are walked; null where there
 * is nothing to walk
 * @param hasLists whether a row may hold lists
 * @param name of the table
 */
record Layout(List<Column> columns, Part root, @Nullable String walked, boolean hasLists, String name) {

	Layout {
		columns = List.copyOf(columns);
	}

	/**
	 * Lays out what was asked.
	 * @param most items of a list within a row, where the query names no number
	 * @throws Refusal if it cannot be a table
	 */
	static Layout of(GraphQLSchema schema, List<ExecutableNormalizedField> fields, Nested nested, int most) {
		List<Asked> asked = Asked.of(schema, fields.stream());
		return new Top(asked, new Designer(nested, most)).layout();
	}

}
