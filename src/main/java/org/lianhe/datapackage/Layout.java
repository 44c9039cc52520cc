package org.lianhe.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lianhe.name.Languages;
import org.lianhe.table.Column;
import org.lianhe.table.Nested;
import org.lianhe.table.Rows;
import org.lianhe.table.Tables;

/**
 * A table of the package with its columns: those of all its queries, in the order in
 * which these ask. It depends on the schema and on nothing in the store.
 *
 * @param spec of the table
 * @param documents its queries
 * @param fields its columns
 */
record Layout(Spec spec, List<String> documents, List<Field> fields) {

	/** Lays out a table. */
	static Layout of(Spec spec, Documents documents, Tables tables, String request) {
		List<String> all = spec.documents().stream().flatMap((name) -> documents.of(name).stream()).toList();
		List<List<Field>> each = new ArrayList<>();
		for (String document : all) {
			try (Rows rows = tables.open(document, Map.of(), Languages.DEFAULT, Nested.ROWS, request)) {
				each.add(fields(rows.columns()));
			}
		}
		return new Layout(spec, all, merged(spec, each));
	}

	/** The columns of one query. */
	static List<Field> fields(List<Column> columns) {
		return columns.stream().map((column) -> new Described(column, columns).field()).toList();
	}

	List<Column> columns() {
		return this.fields.stream().map(Field::column).toList();
	}

	/** The place of a column. */
	int place(String name) {
		return this.fields.stream().map(Field::name).toList().indexOf(name);
	}

	private static List<Field> merged(Spec spec, List<List<Field>> each) {
		List<String> names = new ArrayList<>();
		each.forEach((some) -> add(names, some.stream().map(Field::name).toList()));
		List<Field> fields = new ArrayList<>();
		if (!spec.number().isEmpty()) {
			fields.add(new Field(spec.number(), Column.Type.INTEGER, true, List.of(),
					"Number of the row in this table, from 1; not kept from release to release."));
		}
		names.forEach((name) -> fields.add(merged(name, each)));
		return fields;
	}

	/** Adds names, each before the next one that is there already. */
	private static void add(List<String> names, List<String> more) {
		for (int i = 0; i < more.size(); i++) {
			if (!names.contains(more.get(i))) {
				int next = more.subList(i, more.size())
					.stream()
					.mapToInt(names::indexOf)
					.filter((at) -> at >= 0)
					.findFirst()
					.orElse(names.size());
				names.add(next, more.get(i));
			}
		}
	}

	private static Field merged(String name, List<List<Field>> each) {
		List<Field> found = each.stream()
			.flatMap(List::stream)
			.filter((field) -> field.name().equals(name))
			.distinct()
			.toList();
		boolean isEverywhere = each.stream()
			.allMatch((fields) -> fields.stream().anyMatch((field) -> field.name().equals(name) && field.isRequired()));
		String descriptions = found.stream().map(Field::description).distinct().collect(Collectors.joining(" Or: "));
		return found.get(0).and(isEverywhere, descriptions);
	}

}
