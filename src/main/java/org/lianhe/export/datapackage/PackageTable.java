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
 * A table of the package with the columns of all its queries. It depends on the schema
 * only.
 *
 * @param spec definition of the table
 * @param documents the queries
 * @param columns the columns
 */
record PackageTable(TableSpec spec, List<String> documents, List<PackageColumn> columns) {

	/** Reads the columns of the queries. */
	static PackageTable of(TableSpec spec, PackageDocuments documents, TableService tables, String request) {
		List<String> all = spec.documents().stream().flatMap((name) -> documents.of(name).stream()).toList();
		List<List<PackageColumn>> queries = new ArrayList<>();
		for (String document : all) {
			try (TableRows rows = tables.open(document, Map.of(), LanguagePreferences.DEFAULT, NestedListMode.ROWS,
					request)) {
				queries.add(PackageColumn.of(rows.columns()));
			}
		}
		return new PackageTable(spec, all, merge(spec, queries));
	}

	List<TableColumn> tableColumns() {
		return this.columns.stream().map(PackageColumn::tableColumn).toList();
	}

	int indexOf(String column) {
		return this.columns.stream().map(PackageColumn::name).toList().indexOf(column);
	}

	private static List<PackageColumn> merge(TableSpec spec, List<List<PackageColumn>> queries) {
		List<String> names = new ArrayList<>();
		queries.forEach((columns) -> insert(names, columns.stream().map(PackageColumn::name).toList()));
		List<PackageColumn> columns = new ArrayList<>();
		if (!spec.number().isEmpty()) {
			columns.add(new PackageColumn(spec.number(), TableColumn.Type.INTEGER, true, List.of(),
					"Number of the row in this table, from 1. It changes from release to release."));
		}
		names.forEach((name) -> columns.add(merge(name, queries)));
		return columns;
	}

	/** Inserts each new name before the next name that is already in the list. */
	private static void insert(List<String> names, List<String> more) {
		for (int i = 0; i < more.size(); i++) {
			if (!names.contains(more.get(i))) {
				int next = more.subList(i, more.size())
					.stream()
					.mapToInt(names::indexOf)
					.filter((index) -> index >= 0)
					.findFirst()
					.orElse(names.size());
				names.add(next, more.get(i));
			}
		}
	}

	private static PackageColumn merge(String name, List<List<PackageColumn>> queries) {
		List<PackageColumn> found = queries.stream()
			.flatMap(List::stream)
			.filter((column) -> column.name().equals(name))
			.distinct()
			.toList();
		boolean isRequired = queries.stream()
			.allMatch((columns) -> columns.stream()
				.anyMatch((column) -> column.name().equals(name) && column.isRequired()));
		String descriptions = found.stream()
			.map(PackageColumn::description)
			.distinct()
			.collect(Collectors.joining(" Or: "));
		PackageColumn first = found.get(0);
		return new PackageColumn(name, first.type(), isRequired, first.values(), descriptions);
	}

}
