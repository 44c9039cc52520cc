package org.lianhe.export.datapackage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import org.lianhe.export.tabular.TableColumn;

/**
 * A column of a query, and what it is called and said to be in a table. Its name is the
 * keys from the row down, joined by {@code _}; the last is left out where nothing else is
 * asked of the same object.
 *
 * @param column of the query
 * @param others all columns of the query
 */
record DescribedColumn(TableColumn column, List<TableColumn> others) {

	/** As a column of a table of its own. */
	FieldDescription field() {
		List<GraphQLFieldDefinition> fields = fields();
		boolean isRequired = fields.stream().allMatch((field) -> GraphQLTypeUtil.isNonNull(field.getType()));
		return new FieldDescription(name(), this.column.type(), isRequired, values(fields.get(fields.size() - 1)),
				description(fields));
	}

	String name() {
		List<Object> keys = this.column.path().subList(from(), this.column.path().size());
		boolean isOnly = keys.size() > 1 && this.others.stream().filter(this::isSibling).count() == 1;
		return keys.subList(0, isOnly ? keys.size() - 1 : keys.size())
			.stream()
			.map(String::valueOf)
			.collect(Collectors.joining("_"));
	}

	/** The place of the first key within the row: the one after the last list. */
	private int from() {
		List<GraphQLFieldDefinition> all = this.column.fields();
		int from = 0;
		for (int i = 0; i < all.size(); i++) {
			if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(all.get(i).getType()))) {
				from = i + 1;
			}
		}
		return from;
	}

	private List<GraphQLFieldDefinition> fields() {
		return this.column.fields().subList(from(), this.column.fields().size());
	}

	private boolean isSibling(TableColumn other) {
		List<Object> parent = this.column.path().subList(0, this.column.path().size() - 1);
		return other.path().size() > parent.size() && other.path().subList(0, parent.size()).equals(parent);
	}

	private static List<String> values(GraphQLFieldDefinition field) {
		return (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLEnumType type)
				? type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList() : List.of();
	}

	private static String description(List<GraphQLFieldDefinition> fields) {
		String text = fields.stream()
			.map((field) -> Objects.requireNonNullElse(field.getDescription(), ""))
			.filter((description) -> !description.isBlank())
			.collect(Collectors.joining(" "));
		return text.isEmpty() ? "The name of its type in the schema." : text;
	}

}
