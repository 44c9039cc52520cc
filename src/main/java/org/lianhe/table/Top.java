package org.lianhe.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;

/** Lays out the top of a query: finds the one list that gives the rows. */
final class Top {

	/** What a list says of itself rather than of its rows. */
	static final Set<String> ABOUT = Set.of("totalCount", "pageInfo", "__typename");

	private final List<Asked> fields;

	private final Designer designer;

	private @Nullable Asked walked;

	private final List<Asked> many = new ArrayList<>();

	Top(List<Asked> fields, Designer designer) {
		this.fields = fields;
		this.designer = designer;
	}

	Layout layout() {
		if (this.fields.isEmpty()) {
			throw Refusal.badInput("`@skip` and `@include` leave nothing of the query. Ask for at least one field.");
		}
		List<Whole.Field> parts = this.fields.stream().map(this::part).toList();
		List<Column> columns = this.designer.columns();
		distinct(columns);
		Asked first = this.many.isEmpty() ? this.fields.get(0) : this.many.get(0);
		return new Layout(columns, new Whole(parts, 0, columns.size()),
				(this.walked != null) ? this.walked.key() : null, this.designer.hasLists(), first.key());
	}

	private Whole.Field part(Asked field) {
		if (field.isIntrospection()) {
			throw refusal("`" + field.key() + "` asks about the schema, which is no table. Ask for JSON.", field);
		}
		Part part = field.isList() ? this.designer.list(field, "", true)
				: field.isConnection() ? connection(field) : other(field);
		if (part.isMany()) {
			this.many.add(field);
			if (this.many.size() > 1) {
				throw two(this.many.get(0), field);
			}
		}
		return new Whole.Field(field.key(), part);
	}

	private Part other(Asked field) {
		if (field.isObject() && this.fields.size() == 1) {
			return this.designer.object(field, "");
		}
		return this.designer.part(field, field.key());
	}

	private Part connection(Asked field) {
		List<Asked> lists = field.children().stream().filter(Asked::isList).toList();
		if (lists.isEmpty()) {
			return other(field);
		}
		if (lists.size() > 1) {
			throw two(lists.get(0), lists.get(1));
		}
		Asked rows = lists.get(0);
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
		Part list = this.designer.list(rows, "", true);
		return new Whole(List.of(new Whole.Field(rows.key(), list)), from, this.designer.columns().size());
	}

	private static void distinct(List<Column> columns) {
		Map<String, Column> known = new HashMap<>();
		for (Column column : columns) {
			if (known.putIfAbsent(column.name(), column) != null) {
				throw Refusal
					.badInput(
							"Two columns would be named `" + column.name() + "`. Give one of the two fields an alias.")
					.at(column.path());
			}
		}
	}

	private static Refusal two(Asked one, Asked other) {
		return refusal("A table has the rows of one list; `" + dotted(one) + "` and `" + dotted(other)
				+ "` are two. Ask for them in two queries.", other);
	}

	private static Refusal refusal(String message, Asked field) {
		return Refusal.badInput(message).at(field.path());
	}

	private static String dotted(Asked field) {
		return String.join(".", field.path().stream().map(String::valueOf).toList());
	}

}
