package org.lianhe.export.datapackage;

import java.util.List;

import org.lianhe.export.tabular.TableColumn;

/**
 * A column of a table of the package, as the schema describes it.
 *
 * @param name of the column
 * @param type of its values
 * @param isRequired whether every row has a value
 * @param values all values that there may be, of an enum; else empty
 * @param description what the schema says of it
 */
record FieldDescription(String name, TableColumn.Type type, boolean isRequired, List<String> values,
		String description) {

	FieldDescription {
		values = List.copyOf(values);
	}

	/** The column that rows are written into. */
	TableColumn column() {
		return new TableColumn(this.name, this.type, List.of(), List.of());
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
	FieldDescription and(boolean isThereRequired, String others) {
		return new FieldDescription(this.name, this.type, this.isRequired && isThereRequired, this.values, others);
	}

}
