package org.lianhe.export.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;

/** Lays out the top of a query: finds the one list that gives the rows. */
final class RootListResolver {

	/** What a list says of itself rather than of its rows. */
	static final Set<String> ABOUT = Set.of("totalCount", "pageInfo", "__typename");

	private final List<TableField> fields;

	private final ColumnPlanner designer;

	private @Nullable TableField walked;

	private final List<TableField> many = new ArrayList<>();

	RootListResolver(List<TableField> fields, ColumnPlanner designer) {
		this.fields = fields;
		this.designer = designer;
	}

	TableLayout layout() {
		if (this.fields.isEmpty()) {
			throw ApiException
				.badInput("`@skip` and `@include` leave nothing of the query. Ask for at least one field.");
		}
		List<ObjectPart.Field> parts = this.fields.stream().map(this::part).toList();
		List<TableColumn> columns = this.designer.columns();
		distinct(columns);
		TableField first = this.many.isEmpty() ? this.fields.get(0) : this.many.get(0);
		return new TableLayout(columns, new ObjectPart(parts, 0, columns.size()),
				(this.walked != null) ? this.walked.key() : null, this.designer.hasLists(), first.key());
	}

	private ObjectPart.Field part(TableField field) {
		if (field.isIntrospection()) {
			throw refusal("`" + field.key() + "` asks about the schema, which is no table. Ask for JSON.", field);
		}
		TablePart part = field.isList() ? this.designer.list(field, "", true)
				: field.isConnection() ? connection(field) : other(field);
		if (part.isMany()) {
			this.many.add(field);
			if (this.many.size() > 1) {
				throw two(this.many.get(0), field);
			}
		}
		return new ObjectPart.Field(field.key(), part);
	}

	private TablePart other(TableField field) {
		if (field.isObject() && this.fields.size() == 1) {
			return this.designer.object(field, "");
		}
		return this.designer.part(field, field.key());
	}

	private TablePart connection(TableField field) {
		List<TableField> lists = field.children().stream().filter(TableField::isList).toList();
		if (lists.isEmpty()) {
			return other(field);
		}
		if (lists.size() > 1) {
			throw two(lists.get(0), lists.get(1));
		}
		TableField rows = lists.get(0);
		field.children()
			.stream()
			.filter((one) -> !one.key().equals(rows.key()) && !ABOUT.contains(one.name()))
			.forEach((one) -> {
				throw two(rows, one);
			});
		if (rows.isPaged() && !field.isNumbered()) {
			this.walked = field;
		}
		int from = this.designer.columns().size();
		TablePart list = this.designer.list(rows, "", true);
		return new ObjectPart(List.of(new ObjectPart.Field(rows.key(), list)), from, this.designer.columns().size());
	}

	private static void distinct(List<TableColumn> columns) {
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

	private static ApiException two(TableField one, TableField other) {
		return refusal("A table has the rows of one list; `" + dotted(one) + "` and `" + dotted(other)
				+ "` are two. Ask for them in two queries.", other);
	}

	private static ApiException refusal(String message, TableField field) {
		return ApiException.badInput(message).at(field.path());
	}

	private static String dotted(TableField field) {
		return String.join(".", field.path().stream().map(String::valueOf).toList());
	}

}
