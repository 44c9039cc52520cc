package org.lianhe.export.tabular;

import java.util.ArrayList;
import java.util.List;

import org.lianhe.core.error.ApiException;

/** Makes columns of fields, and parts that fill them. */
final class ColumnPlanner {

	private final NestedListMode nested;

	private final int most;

	private final List<TableColumn> columns = new ArrayList<>();

	private boolean hasLists;

	/**
	 * Begins a table.
	 * @param most items of a list within a row, where the query names no number
	 */
	ColumnPlanner(NestedListMode nested, int most) {
		this.nested = nested;
		this.most = most;
	}

	/** The columns made so far. */
	List<TableColumn> columns() {
		return this.columns;
	}

	/** Whether there was a list that is not at the top. */
	boolean hasLists() {
		return this.hasLists;
	}

	/** What becomes of a field that is not at the top. */
	TablePart part(TableField field, String name) {
		if (field.isList()) {
			this.hasLists = true;
			return switch (this.nested) {
				case ROWS -> list(field, name, false);
				case JSON -> kept(field, name);
				case JOIN -> joined(field, name);
			};
		}
		return field.isObject() ? object(field, name) : cell(field, name);
	}

	/**
	 * The fields of an object, beside each other. The rows of a connection add nothing to
	 * names, unless they have an alias.
	 */
	TablePart object(TableField field, String prefix) {
		int from = this.columns.size();
		List<TableField> children = field.children();
		apart(children);
		List<ObjectPart.Field> fields = new ArrayList<>();
		for (TableField child : children) {
			boolean isSilent = child.isPaged() && child.first().getAlias() == null;
			String name = isSilent ? prefix : prefix.isEmpty() ? child.key() : prefix + "." + child.key();
			fields.add(new ObjectPart.Field(child.key(), part(child, name)));
		}
		return new ObjectPart(fields, from, this.columns.size());
	}

	/** A list whose items give rows. */
	ExpandedListPart list(TableField field, String name, boolean isTop) {
		int from = this.columns.size();
		TablePart each = field.isObject() ? object(field, name) : cell(field, name);
		return new ExpandedListPart(each, from, this.columns.size(), isTop, most(field, isTop), field.path());
	}

	private JsonListPart kept(TableField field, String name) {
		ExpandedListPart list = new ColumnPlanner(NestedListMode.JSON, this.most).list(field, name, false);
		this.columns.add(new TableColumn(named(name, field), TableColumn.Type.JSON, field.path(), field.definitions()));
		return new JsonListPart(this.columns.size() - 1, list);
	}

	private JoinedListPart joined(TableField field, String name) {
		ColumnPlanner rows = new ColumnPlanner(NestedListMode.ROWS, this.most);
		this.columns.forEach(rows.columns::add);
		ExpandedListPart list = rows.list(field, name, false);
		rows.columns.subList(this.columns.size(), rows.columns.size())
			.forEach((column) -> this.columns.add(column.as(TableColumn.Type.TEXT)));
		return new JoinedListPart(list);
	}

	private ScalarPart cell(TableField field, String name) {
		this.columns.add(new TableColumn(named(name, field), TableColumn.Type.of(field.typeName()), field.path(),
				field.definitions()));
		return new ScalarPart(this.columns.size() - 1);
	}

	private static String named(String name, TableField field) {
		return name.isEmpty() ? field.key() : name;
	}

	/**
	 * No list is too long for which the query names a number, or whose pages are walked.
	 */
	private int most(TableField field, boolean isTop) {
		boolean isWalked = isTop && field.isPaged();
		return (isWalked || field.isNumbered() || !field.canBeNumbered()) ? Integer.MAX_VALUE : this.most;
	}

	private static void apart(List<TableField> children) {
		List<TableField> same = children.stream().filter(TableField::isPaged).toList();
		if (same.size() > 1) {
			throw ApiException
				.badInput("`" + same.get(0).key() + "` and `" + same.get(1).key()
						+ "` are the same rows. Ask for one of them, with `node` inside `edges` where both are wanted.")
				.at(same.get(1).path());
		}
	}

}
