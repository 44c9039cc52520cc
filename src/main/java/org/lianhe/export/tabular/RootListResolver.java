package org.lianhe.export.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.export.tabular.TablePart.ExpandedListPart;
import org.lianhe.export.tabular.TablePart.ObjectPart;

/** Plans the table of a query, and finds the list that produces its rows. */
final class RootListResolver {

	/** Fields of a connection that are not rows. */
	static final Set<String> CONNECTION_FIELDS = Set.of("totalCount", "pageInfo", "__typename");

	private final List<TableField> fields;

	private final ColumnPlanner planner;

	private @Nullable TableField pagedConnection;

	private final List<TableField> lists = new ArrayList<>();

	private RootListResolver(List<TableField> fields, ColumnPlanner planner) {
		this.fields = fields;
		this.planner = planner;
	}

	/**
	 * Plans the table of a query.
	 * @param maxItems largest number of items of a nested list that the query does not
	 * limit
	 * @throws ApiException if the query does not make a table
	 */
	static TableLayout resolve(GraphQLSchema schema, List<ExecutableNormalizedField> fields, NestedListMode nested,
			int maxItems) {
		return new RootListResolver(TableField.of(schema, fields.stream()), new ColumnPlanner(nested, maxItems))
			.resolve();
	}

	private TableLayout resolve() {
		if (this.fields.isEmpty()) {
			throw ApiException
				.badInput("`@skip` and `@include` exclude all fields of the query. Request at least one field.");
		}
		List<ObjectPart.Field> parts = this.fields.stream().map(this::plan).toList();
		List<TableColumn> columns = this.planner.columns;
		checkNamesAreUnique(columns);
		TableField first = this.lists.isEmpty() ? this.fields.get(0) : this.lists.get(0);
		return new TableLayout(columns, ObjectPart.of(parts, 0, columns.size()),
				(this.pagedConnection != null) ? this.pagedConnection.key() : null, this.planner.hasLists, first.key());
	}

	private ObjectPart.Field plan(TableField field) {
		if (field.isIntrospection()) {
			throw error("`" + field.key() + "` is introspection, which is not available as a table. Request JSON.",
					field);
		}
		TablePart part = field.isList() ? this.planner.planList(field, "", true)
				: field.isConnection() ? planConnection(field) : planOther(field);
		if (part.isMultiRow()) {
			this.lists.add(field);
			if (this.lists.size() > 1) {
				throw twoLists(this.lists.get(0), field);
			}
		}
		return new ObjectPart.Field(field.key(), part);
	}

	private TablePart planOther(TableField field) {
		if (field.isObject() && this.fields.size() == 1) {
			return this.planner.planObject(field, "");
		}
		return this.planner.plan(field, field.key());
	}

	private TablePart planConnection(TableField field) {
		List<TableField> lists = field.children().stream().filter(TableField::isList).toList();
		if (lists.isEmpty()) {
			return planOther(field);
		}
		if (lists.size() > 1) {
			throw twoLists(lists.get(0), lists.get(1));
		}
		TableField rows = lists.get(0);
		field.children()
			.stream()
			.filter((child) -> !child.key().equals(rows.key()) && !CONNECTION_FIELDS.contains(child.name()))
			.forEach((child) -> {
				throw twoLists(rows, child);
			});
		if (rows.isPaged() && !field.isLimited()) {
			this.pagedConnection = field;
		}
		int from = this.planner.columns.size();
		TablePart list = this.planner.planList(rows, "", true);
		return ObjectPart.of(List.of(new ObjectPart.Field(rows.key(), list)), from, this.planner.columns.size());
	}

	private static void checkNamesAreUnique(List<TableColumn> columns) {
		Map<String, TableColumn> known = new HashMap<>();
		for (TableColumn column : columns) {
			if (known.putIfAbsent(column.name(), column) != null) {
				throw ApiException
					.badInput(
							"Two columns would be named `" + column.name() + "`. Give one of the two fields an alias.")
					.at(column.path());
			}
		}
	}

	private static ApiException twoLists(TableField one, TableField other) {
		return error("A table has the rows of one list; `" + dotted(one) + "` and `" + dotted(other)
				+ "` are two. Send a query for each of them.", other);
	}

	private static ApiException error(String message, TableField field) {
		return ApiException.badInput(message).at(field.path());
	}

	private static String dotted(TableField field) {
		return String.join(".", field.path().stream().map(String::valueOf).toList());
	}

	/**
	 * The plan of a table.
	 *
	 * @param columns columns in the order of the query
	 * @param root fills the columns
	 * @param pagedConnection response key of the connection that is read page by page, or
	 * null
	 * @param hasLists whether there are lists within rows
	 * @param name response key of the rows
	 */
	record TableLayout(List<TableColumn> columns, TablePart root, @Nullable String pagedConnection, boolean hasLists,
			String name) {

		TableLayout {
			columns = List.copyOf(columns);
		}

	}

	/** Plans the columns for fields, and the parts that fill them. */
	private static final class ColumnPlanner {

		private final NestedListMode nested;

		private final int maxItems;

		private final List<TableColumn> columns = new ArrayList<>();

		private boolean hasLists;

		/**
		 * Creates a planner without columns.
		 * @param maxItems largest number of items of a nested list that the query does
		 * not limit
		 */
		ColumnPlanner(NestedListMode nested, int maxItems) {
			this.nested = nested;
			this.maxItems = maxItems;
		}

		/** Plans a field within rows. */
		TablePart plan(TableField field, String name) {
			if (field.isList()) {
				this.hasLists = true;
				return switch (this.nested) {
					case ROWS -> planList(field, name, false);
					case JSON -> planJsonList(field, name);
					case JOIN -> planJoinedList(field, name);
				};
			}
			return field.isObject() ? planObject(field, name) : planScalar(field, name);
		}

		/**
		 * Plans the fields of an object. The names of columns do not include
		 * {@code nodes} and {@code edges} of a connection, unless they have an alias.
		 */
		TablePart planObject(TableField field, String prefix) {
			int from = this.columns.size();
			List<TableField> children = field.children();
			checkRowsRequestedOnce(children);
			List<ObjectPart.Field> fields = new ArrayList<>();
			for (TableField child : children) {
				boolean isOmitted = child.isPaged() && child.first().getAlias() == null;
				String name = isOmitted ? prefix : prefix.isEmpty() ? child.key() : prefix + "." + child.key();
				fields.add(new ObjectPart.Field(child.key(), plan(child, name)));
			}
			return ObjectPart.of(fields, from, this.columns.size());
		}

		/** Plans a list whose items produce rows. */
		ExpandedListPart planList(TableField field, String name, boolean isRoot) {
			int from = this.columns.size();
			TablePart item = field.isObject() ? planObject(field, name) : planScalar(field, name);
			return new ExpandedListPart(item, from, this.columns.size(), isRoot, maxItems(field, isRoot), field.path());
		}

		private TablePart planJsonList(TableField field, String name) {
			ExpandedListPart list = new ColumnPlanner(NestedListMode.JSON, this.maxItems).planList(field, name, false);
			this.columns.add(
					new TableColumn(columnName(name, field), TableColumn.Type.JSON, field.path(), field.definitions()));
			return new TablePart.JsonList(this.columns.size() - 1, list);
		}

		private TablePart planJoinedList(TableField field, String name) {
			ColumnPlanner rows = new ColumnPlanner(NestedListMode.ROWS, this.maxItems);
			this.columns.forEach(rows.columns::add);
			ExpandedListPart list = rows.planList(field, name, false);
			rows.columns.subList(this.columns.size(), rows.columns.size())
				.forEach((column) -> this.columns.add(column.withType(TableColumn.Type.TEXT)));
			return new TablePart.JoinedList(list);
		}

		private TablePart planScalar(TableField field, String name) {
			this.columns.add(new TableColumn(columnName(name, field), TableColumn.Type.of(field.typeName()),
					field.path(), field.definitions()));
			return new TablePart.Scalar(this.columns.size() - 1);
		}

		private static String columnName(String name, TableField field) {
			return name.isEmpty() ? field.key() : name;
		}

		/** Lists that the query limits, or that are read page by page, are complete. */
		private int maxItems(TableField field, boolean isRoot) {
			boolean isPaged = isRoot && field.isPaged();
			return (isPaged || field.isLimited() || !field.hasLimitArgument()) ? Integer.MAX_VALUE : this.maxItems;
		}

		private static void checkRowsRequestedOnce(List<TableField> children) {
			List<TableField> rows = children.stream().filter(TableField::isPaged).toList();
			if (rows.size() > 1) {
				throw ApiException
					.badInput("`" + rows.get(0).key() + "` and `" + rows.get(1).key()
							+ "` are the same rows. Request only one of them; `edges` has the rows as `node`.")
					.at(rows.get(1).path());
			}
		}

	}

}
