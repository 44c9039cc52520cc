package org.lianhe.datapackage;

import java.util.List;

import org.lianhe.table.Column;

/**
 * A column of a table of the package, as the schema describes it.
 *
 * @param name of the column
 * @param type of its values
 * @param isRequired whether every row has a value
 * @param values all values that there may be, of an enum; else empty
 * @param description what the schema says of it
 */
record Field(String name, Column.Type type, boolean isRequired, List<String> values, String description) {

	Field {
		values = List.copyOf(values);
	}

	/** The column that rows are written into. */
	Column column() {
		return new Column(this.name, this.type, List.of(), List.of());
	}

	/** The word of Table Schema for the type. */
	String word() {
		return switch (this.type) {
			case INTEGER -> "integer";
			case NUMBER -> "number";
			case BOOLEAN -> "boolean";
			case TEXT, DATE, JSON -> "string";
		};
	}

	/** The same with what another query of the table says. */
	Field and(boolean isThereRequired, String others) {
		return new Field(this.name, this.type, this.isRequired && isThereRequired, this.values, others);
	}

}
