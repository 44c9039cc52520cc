package org.lianhe.table;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name dotted
 * @param type of its values
 * @param path response keys down to the field
 */
record Column(String name, Type type, List<Object> path) {

	/** The types of values. */
	enum Type {

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
