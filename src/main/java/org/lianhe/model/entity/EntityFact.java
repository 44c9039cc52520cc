package org.lianhe.model.entity;

import java.time.LocalDate;
import java.util.Set;

import org.jooq.TableField;

/** A field of one type of entity that is stored in columns of its table. */
public sealed interface EntityFact {

	/** Name of the field in the schema and in the seed. */
	String field();

	/**
	 * A date that may be imprecise.
	 *
	 * @param field name of the field
	 * @param text column with the date as written
	 * @param earliest column with the first day that it allows
	 * @param latest column with the last day that it allows
	 */
	record Date(String field, TableField<?, String> text, TableField<?, LocalDate> earliest,
			TableField<?, LocalDate> latest) implements EntityFact {
	}

	/**
	 * A value of an enum.
	 *
	 * @param field name of the field
	 * @param column column with the value
	 * @param values of the enum
	 */
	record Code(String field, TableField<?, String> column, Set<String> values) implements EntityFact {

		public Code {
			values = Set.copyOf(values);
		}

	}

	/**
	 * Coordinates, with the evidence for them.
	 *
	 * @param field name of the field
	 * @param latitude column with degrees north
	 * @param longitude column with degrees east
	 * @param grade column with the grade of the evidence
	 * @param evidence column with where the coordinates were found
	 */
	record Point(String field, TableField<?, Double> latitude, TableField<?, Double> longitude,
			TableField<?, String> grade, TableField<?, String> evidence) implements EntityFact {
	}

}
