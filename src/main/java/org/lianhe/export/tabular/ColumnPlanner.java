package org.lianhe.export.tabular;

import java.util.ArrayList;
import java.util.List;

import org.lianhe.core.error.ApiException;
import org.lianhe.export.tabular.TablePart.ExpandedListPart;
import org.lianhe.export.tabular.TablePart.ObjectPart;

/** Plans the columns for fields, and the parts that fill them. */
final class ColumnPlanner {

	private final NestedListMode nested;

	private final int maxItems;

	private final List<TableColumn> columns = new ArrayList<>();

	private boolean hasLists;

	/**
	 * Creates a planner without columns.
	 * @param maxItems largest number of items of a nested list that the query does not
	 * limit
	 */
	ColumnPlanner(NestedListMode nested, int maxItems) {
		this.nested = nested;
		this.maxItems = maxItems;
	}

	/** Returns the columns planned so far. */
	List<TableColumn> columns() {
		return this.columns;
	}

	/** Whether there is a list within rows. */
	boolean hasLists() {
		return this.hasLists;
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
	 * Plans the fields of an object. The names of columns do not include {@code nodes}
	 * and {@code edges} of a connection, unless they have an alias.
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
		this.columns
			.add(new TableColumn(columnName(name, field), TableColumn.Type.JSON, field.path(), field.definitions()));
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
		this.columns.add(new TableColumn(columnName(name, field), TableColumn.Type.of(field.typeName()), field.path(),
				field.definitions()));
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
