package org.lianhe.search.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.lianhe.core.i18n.TextFolding;
import org.lianhe.model.lookup.IdentifierVariants;

/**
 * A property of entities, to compare them by or to add to a table.
 *
 * @param id its key
 * @param name to show
 * @param description what it says
 * @param types of entity that may have it, by their names in the schema; empty means all
 * @param section of the document that has it
 * @param values reads it
 */
record ReconcileProperty(String id, String name, String description, List<String> types, Section section,
		Function<ReconcileEntity, List<Value>> values) {

	ReconcileProperty {
		types = List.copyOf(types);
	}

	boolean isOf(String type) {
		return this.types.isEmpty() || this.types.contains(type);
	}

	List<Value> of(ReconcileEntity entity) {
		return this.values.apply(entity);
	}

	/** Whether a value that was given is one that an entity has. */
	boolean isSame(String given, Value value) {
		return switch (this.section) {
			case IDENTIFIERS ->
				IdentifierVariants.key(this.id, given).equals(IdentifierVariants.key(this.id, value.text()));
			case DATES -> isDate(given.strip(), value.text());
			default -> value.forms().contains(form(given));
		};
	}

	/** Whether a date is the given one or within it, as 2018-05 is within 2018. */
	private static boolean isDate(String given, String date) {
		String plain = date.replaceAll("[?~%]", "");
		return date.equals(given) || plain.equals(given) || plain.startsWith(given + "-");
	}

	private static String form(String text) {
		String key = TextFolding.foldToKey(text);
		return key.isEmpty() ? TextFolding.fold(text) : key;
	}

	Map<String, Object> shown() {
		return Map.of("id", this.id, "name", this.name, "description", this.description);
	}

	/** The parts of the document that are read only where they are needed. */
	enum Section {

		BASE, NAMES, IDENTIFIERS, PLACES, WHOLES, DATES;

		/** The variable of the document that asks for it. */
		String variable() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * A value of a property.
	 *
	 * @param text of it, or the name of the entity that it is
	 * @param slug of the entity that it is; empty where it is none
	 * @param names by which it may be given
	 */
	record Value(String text, String slug, List<String> names) {

		Value {
			names = List.copyOf(names);
		}

		static Value of(String text) {
			return new Value(text, "", List.of(text));
		}

		List<String> forms() {
			return this.names.stream().map(ReconcileProperty::form).toList();
		}

		/** The value as the protocol shows it. */
		Map<String, Object> shown() {
			return this.slug.isEmpty() ? Map.of("str", this.text) : Map.of("id", this.slug, "name", this.text);
		}

	}

}
