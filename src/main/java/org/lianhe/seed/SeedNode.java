package org.lianhe.seed;

import java.util.List;
import java.util.Map;

/**
 * A record as written, before anything is known of its meaning, with the lines it stands
 * on.
 */
sealed interface SeedNode {

	/** Line of its beginning, from 1; that of its field, where it has one. */
	int line();

	/** What it is, in words. */
	String what();

	/**
	 * Text, a number, a date: whatever is written without a structure.
	 *
	 * @param value as written
	 * @param line of its beginning
	 */
	record Text(String value, int line) implements SeedNode {

		@Override
		public String what() {
			return this.value.isBlank() ? "empty" : "\"" + this.value + "\"";
		}

	}

	/**
	 * Fields with values.
	 *
	 * @param fields in the order written
	 * @param line of its beginning
	 */
	record Fields(Map<String, SeedNode> fields, int line) implements SeedNode {

		@Override
		public String what() {
			return "a mapping";
		}

	}

	/**
	 * Several values.
	 *
	 * @param items in the order written
	 * @param line of its beginning
	 */
	record Items(List<SeedNode> items, int line) implements SeedNode {

		@Override
		public String what() {
			return "a list";
		}

	}

}
