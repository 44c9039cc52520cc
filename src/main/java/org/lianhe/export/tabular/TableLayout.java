package org.lianhe.export.tabular;

import java.util.List;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;

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
record TableLayout(List<TableColumn> columns, TablePart root, @Nullable String walked, boolean hasLists, String name) {

	TableLayout {
		columns = List.copyOf(columns);
	}

	/**
	 * Lays out what was asked.
	 * @param most items of a list within a row, where the query names no number
	 * @throws ApiException if it cannot be a table
	 */
	static TableLayout of(GraphQLSchema schema, List<ExecutableNormalizedField> fields, NestedListMode nested,
			int most) {
		List<TableField> asked = TableField.of(schema, fields.stream());
		return new RootListResolver(asked, new ColumnPlanner(nested, most)).layout();
	}

}
