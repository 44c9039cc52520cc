package org.lianhe.model.entity;

import java.time.LocalDate;
import java.util.Set;

import org.jooq.TableField;

/** A fact that a type of entity has of its own, and the columns that it is kept in. */
public sealed interface EntityFact {

	/** Its field, in the schema and in the seed. */
	String field();

	/**
	 * A date that may be imprecise.
	 *
	 * @param field its field
	 * @param text as written
	 * @param earliest first day that it allows
	 * @param latest last day that it allows
	 */
	record Date(String field, TableField<?, String> text, TableField<?, LocalDate> earliest,
			TableField<?, LocalDate> latest) implements EntityFact {
	}

	/**
	 * A value of a closed list.
	 *
	 * @param field its field
	 * @param column with the value
	 * @param values that it may have
	 */
	record Code(String field, TableField<?, String> column, Set<String> values) implements EntityFact {

		public Code {
			values = Set.copyOf(values);
		}

	}

	/**
	 * A point on the Earth, with the evidence for it.
	 *
	 * @param field its field
	 * @param latitude degrees north
	 * @param longitude degrees east
	 * @param grade of the evidence
	 * @param evidence where the numbers were found
	 */
	record Point(String field, TableField<?, Double> latitude, TableField<?, Double> longitude,
			TableField<?, String> grade, TableField<?, String> evidence) implements EntityFact {
	}

}
