package org.lianhe.table;

import java.util.ArrayList;
import java.util.List;

import org.lianhe.error.Refusal;

/** Makes columns of fields, and parts that fill them. */
final class Designer {

	private final Nested nested;

	private final int most;

	private final List<Column> columns = new ArrayList<>();

	private boolean hasLists;

	/**
	 * Begins a table.
	 * @param most items of a list within a row, where the query names no number
	 */
	Designer(Nested nested, int most) {
		this.nested = nested;
		this.most = most;
	}

	/** The columns made so far. */
	List<Column> columns() {
		return this.columns;
	}

	/** Whether there was a list that is not at the top. */
	boolean hasLists() {
		return this.hasLists;
	}

	/** What becomes of a field that is not at the top. */
	Part part(Asked field, String name) {
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
	Part object(Asked field, String prefix) {
		int from = this.columns.size();
		List<Asked> children = field.children();
		apart(children);
		List<Whole.Field> fields = new ArrayList<>();
		for (Asked child : children) {
			boolean isSilent = child.isPaged() && child.first().getAlias() == null;
			String name = isSilent ? prefix : prefix.isEmpty() ? child.key() : prefix + "." + child.key();
			fields.add(new Whole.Field(child.key(), part(child, name)));
		}
		return new Whole(fields, from, this.columns.size());
	}

	/** A list whose items give rows. */
	Several list(Asked field, String name, boolean isTop) {
		int from = this.columns.size();
		Part each = field.isObject() ? object(field, name) : cell(field, name);
		return new Several(each, from, this.columns.size(), isTop, most(field, isTop), field.path());
	}

	private Kept kept(Asked field, String name) {
		Several list = new Designer(Nested.JSON, this.most).list(field, name, false);
		this.columns.add(new Column(named(name, field), Column.Type.JSON, field.path(), field.definitions()));
		return new Kept(this.columns.size() - 1, list);
	}

	private Joined joined(Asked field, String name) {
		Designer rows = new Designer(Nested.ROWS, this.most);
		this.columns.forEach(rows.columns::add);
		Several list = rows.list(field, name, false);
		rows.columns.subList(this.columns.size(), rows.columns.size())
			.forEach((column) -> this.columns.add(column.as(Column.Type.TEXT)));
		return new Joined(list);
	}

	private Cell cell(Asked field, String name) {
		this.columns
			.add(new Column(named(name, field), Column.Type.of(field.typeName()), field.path(), field.definitions()));
		return new Cell(this.columns.size() - 1);
	}

	private static String named(String name, Asked field) {
		return name.isEmpty() ? field.key() : name;
	}

	/**
	 * No list is too long for which the query names a number, or whose pages are walked.
	 */
	private int most(Asked field, boolean isTop) {
		boolean isWalked = isTop && field.isPaged();
		return (isWalked || field.isNumbered() || !field.canBeNumbered()) ? Integer.MAX_VALUE : this.most;
	}

	private static void apart(List<Asked> children) {
		List<Asked> same = children.stream().filter(Asked::isPaged).toList();
		if (same.size() > 1) {
			throw Refusal
				.badInput("`" + same.get(0).key() + "` and `" + same.get(1).key()
						+ "` are the same rows. Ask for one of them, with `node` inside `edges` where both are wanted.")
				.at(same.get(1).path());
		}
	}

}
