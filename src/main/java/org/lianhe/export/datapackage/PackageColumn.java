package org.lianhe.export.datapackage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.lianhe.export.tabular.TableColumn;

/**
 * A column of a table of the package, described by the schema.
 *
 * @param name name of the column
 * @param type type of the values
 * @param isRequired whether every row has a value
 * @param values all possible values of an enum; otherwise empty
 * @param description description from the schema
 */
record PackageColumn(String name, TableColumn.Type type, boolean isRequired, List<String> values, String description) {

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
	 * Joins the keys from the row to the field by {@code _}. The last key is omitted if
	 * the query has no other field of the same object.
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

	/** Returns the number of keys up to the innermost list, whose items are the rows. */
	private static int rowDepth(TableColumn column) {
		int depth = column.fields().size();
		while (depth > 0
				&& !GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(column.fields().get(depth - 1).getType()))) {
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

	TableColumn tableColumn() {
		return new TableColumn(this.name, this.type);
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
