package org.lianhe.export.datapackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.lianhe.export.tabular.NestedListMode;
import org.lianhe.export.tabular.TableColumn;
import org.lianhe.export.tabular.TableFormat;
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

	/** The formats of tables by file extension. */
	static final Map<String, TableFormat> FORMATS = new TreeMap<>(
			Map.of("csv", TableFormat.CSV, "jsonl", TableFormat.NDJSON, "parquet", TableFormat.PARQUET));

	/** Reads the columns of the queries. */
	static PackageTable of(TableSpec spec, List<String> documents, TableService tables, String request) {
		List<List<PackageColumn>> queries = new ArrayList<>();
		for (String document : documents) {
			try (TableRows rows = tables.open(document, NestedListMode.ROWS, request)) {
				queries.add(PackageColumn.of(rows.columns()));
			}
		}
		return new PackageTable(spec, documents, merge(spec, queries));
	}

	List<TableColumn> tableColumns() {
		return this.columns.stream().map((column) -> new TableColumn(column.name(), column.type())).toList();
	}

	int indexOf(@Nullable String column) {
		return this.columns.stream().map(PackageColumn::name).toList().indexOf(column);
	}

	private static List<PackageColumn> merge(TableSpec spec, List<List<PackageColumn>> queries) {
		List<String> names = new ArrayList<>();
		queries.forEach((columns) -> insert(names, columns.stream().map(PackageColumn::name).toList()));
		List<PackageColumn> columns = new ArrayList<>();
		if (spec.number() != null) {
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

	/**
	 * The definition of a table, as in {@code tables.json}. Its columns and their
	 * descriptions come from its queries.
	 *
	 * @param name name of the table
	 * @param title what a row describes
	 * @param documents names of the queries, in the order of their rows
	 * @param key columns of the primary key; rows without one of them are omitted
	 * @param references foreign keys: target as {@code table.column} by column
	 * @param number name of a column that numbers the rows from 1, or null
	 */
	record TableSpec(String name, String title, List<String> documents, List<String> key,
			Map<String, String> references, @Nullable String number) {
	}

	/**
	 * A column of a table of the package, described by the schema.
	 *
	 * @param name name of the column
	 * @param type type of the values
	 * @param isRequired whether every row has a value
	 * @param values all possible values of an enum; otherwise empty
	 * @param description description from the schema
	 */
	record PackageColumn(String name, TableColumn.Type type, boolean isRequired, List<String> values,
			String description) {

		PackageColumn {
			values = List.copyOf(values);
		}

		/** Describes the columns of a query. */
		static List<PackageColumn> of(List<TableColumn> columns) {
			return columns.stream().map((column) -> of(column, columns)).toList();
		}

		private static PackageColumn of(TableColumn column, List<TableColumn> all) {
			int start = rowDepth(column);
			List<GraphQLFieldDefinition> fields = column.fields().subList(start, column.fields().size());
			boolean isRequired = fields.stream().allMatch((field) -> GraphQLTypeUtil.isNonNull(field.getType()));
			List<String> values = (GraphQLTypeUtil
				.unwrapAll(fields.get(fields.size() - 1).getType()) instanceof GraphQLEnumType type)
						? type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList() : List.of();
			return new PackageColumn(name(column, start, all), column.type(), isRequired, values, description(fields));
		}

		/**
		 * Joins the keys from the row to the field by {@code _}. The last key is omitted
		 * if the query has no other field of the same object.
		 */
		private static String name(TableColumn column, int start, List<TableColumn> all) {
			List<Object> parent = column.path().subList(0, column.path().size() - 1);
			long siblings = all.stream()
				.filter((other) -> other.path().size() > parent.size()
						&& other.path().subList(0, parent.size()).equals(parent))
				.count();
			List<Object> keys = column.path().subList(start, column.path().size());
			boolean isOmitted = keys.size() > 1 && siblings == 1;
			return keys.subList(0, isOmitted ? keys.size() - 1 : keys.size())
				.stream()
				.map(String::valueOf)
				.collect(Collectors.joining("_"));
		}

		/**
		 * Returns the number of keys up to the innermost list, whose items are the rows.
		 */
		private static int rowDepth(TableColumn column) {
			int depth = column.fields().size();
			while (depth > 0 && !GraphQLTypeUtil
				.isList(GraphQLTypeUtil.unwrapNonNull(column.fields().get(depth - 1).getType()))) {
				depth--;
			}
			return depth;
		}

		private static String description(List<GraphQLFieldDefinition> fields) {
			String text = fields.stream()
				.flatMap((field) -> Stream.ofNullable(field.getDescription()))
				.filter((description) -> !description.isBlank())
				.collect(Collectors.joining(" "));
			return text.isEmpty() ? "The name of its type in the schema." : text;
		}

		/** Returns the type of Frictionless Table Schema. */
		String schemaType() {
			return switch (this.type) {
				case INTEGER -> "integer";
				case NUMBER -> "number";
				case BOOLEAN -> "boolean";
				case TEXT, DATE, JSON -> "string";
			};
		}

	}

}
