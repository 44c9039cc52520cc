package org.lianhe.export.tabular;

import java.util.List;

import graphql.schema.GraphQLFieldDefinition;

/**
 * A column of a table.
 *
 * @param name name, with dots between the names of nested fields
 * @param type type of the values
 * @param path response keys from the root to the field
 * @param fields definitions of the fields, one for each key of the path
 */
public record TableColumn(String name, Type type, List<Object> path, List<GraphQLFieldDefinition> fields) {

	/** Creates a column that does not come from a query. */
	public TableColumn(String name, Type type) {
		this(name, type, List.of(), List.of());
	}

	TableColumn withType(Type other) {
		return new TableColumn(this.name, other, this.path, this.fields);
	}

	/** The types of values. JSON columns hold lists, DATE columns hold EDTF. */
	public enum Type {

		TEXT, INTEGER, NUMBER, BOOLEAN, DATE, JSON;

		/** Returns the type for a scalar or enum of the schema. */
		static Type of(String name) {
			return switch (name) {
				case "Int" -> INTEGER;
				case "Float" -> NUMBER;
				case "Boolean" -> BOOLEAN;
				case "EdtfDate" -> DATE;
				default -> TEXT;
			};
		}

	}

}
