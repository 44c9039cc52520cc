package org.lianhe.export.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.export.tabular.NestedListMode;
import org.lianhe.export.tabular.TableColumn;
import org.lianhe.export.tabular.TableRows;
import org.lianhe.export.tabular.TableService;

/**
 * A table of the package with its columns: those of all its queries, in the order in
 * which these ask. It depends on the schema and on nothing in the store.
 *
 * @param spec of the table
 * @param documents its queries
 * @param fields its columns
 */
record PackageTable(TableSpec spec, List<String> documents, List<FieldDescription> fields) {

	/** Lays out a table. */
	static PackageTable of(TableSpec spec, PackageDocuments documents, TableService tables, String request) {
		List<String> all = spec.documents().stream().flatMap((name) -> documents.of(name).stream()).toList();
		List<List<FieldDescription>> each = new ArrayList<>();
		for (String document : all) {
			try (TableRows rows = tables.open(document, Map.of(), LanguagePreferences.DEFAULT, NestedListMode.ROWS,
					request)) {
				each.add(fields(rows.columns()));
			}
		}
		return new PackageTable(spec, all, merged(spec, each));
	}

	/** The columns of one query. */
	static List<FieldDescription> fields(List<TableColumn> columns) {
		return columns.stream().map((column) -> new DescribedColumn(column, columns).field()).toList();
	}

	List<TableColumn> columns() {
		return this.fields.stream().map(FieldDescription::column).toList();
	}

	/** The place of a column. */
	int place(String name) {
		return this.fields.stream().map(FieldDescription::name).toList().indexOf(name);
	}

	private static List<FieldDescription> merged(TableSpec spec, List<List<FieldDescription>> each) {
		List<String> names = new ArrayList<>();
		each.forEach((some) -> add(names, some.stream().map(FieldDescription::name).toList()));
		List<FieldDescription> fields = new ArrayList<>();
		if (!spec.number().isEmpty()) {
			fields.add(new FieldDescription(spec.number(), TableColumn.Type.INTEGER, true, List.of(),
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

	private static FieldDescription merged(String name, List<List<FieldDescription>> each) {
		List<FieldDescription> found = each.stream()
			.flatMap(List::stream)
			.filter((field) -> field.name().equals(name))
			.distinct()
			.toList();
		boolean isEverywhere = each.stream()
			.allMatch((fields) -> fields.stream().anyMatch((field) -> field.name().equals(name) && field.isRequired()));
		String descriptions = found.stream()
			.map(FieldDescription::description)
			.distinct()
			.collect(Collectors.joining(" Or: "));
		return found.get(0).and(isEverywhere, descriptions);
	}

}
