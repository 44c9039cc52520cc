package org.lianhe.export.tabular;

import java.util.List;

import graphql.schema.GraphQLFieldDefinition;

/**
 * A column of a table.
 *
 * @param name dotted
 * @param type of its values
 * @param path response keys down to the field
 * @param fields of the schema, one for each key of the path
 */
public record TableColumn(String name, Type type, List<Object> path, List<GraphQLFieldDefinition> fields) {

	/** The same column with values of another type. */
	TableColumn as(Type other) {
		return new TableColumn(this.name, other, this.path, this.fields);
	}

	/** The types of values. */
	public enum Type {

		/** Strings, ids and the values of enums. */
		TEXT,

		/** Whole numbers. */
		INTEGER,

		/** Numbers with a fraction. */
		NUMBER,

		/** True or false. */
		BOOLEAN,

		/** Dates as EDTF. */
		DATE,

		/** Whole lists, to be written as JSON. */
		JSON;

		/** The type of a scalar or enum of the schema. */
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
