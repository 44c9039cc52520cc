package org.lianhe.search.reconcile;

import java.util.List;
import java.util.Map;

/**
 * Something that is known of entities, to compare them by or to add to a table.
 *
 * @param id its key
 * @param name to show
 * @param description what it says
 * @param types of entity that may have it, by their names in the schema; empty means all
 * @param reader reads it
 */
record ReconcileProperty(String id, String name, String description, List<String> types, Reader reader) {

	ReconcileProperty {
		types = List.copyOf(types);
	}

	boolean isOf(String type) {
		return this.types.isEmpty() || this.types.contains(type);
	}

	Map<String, Object> shown() {
		return Map.of("id", this.id, "name", this.name, "description", this.description);
	}

	/** Reads a property. */
	@FunctionalInterface
	interface Reader {

		/** The values of each of these entities that has any, by id. */
		Map<Long, List<Value>> read(EntityReader known, List<Long> ids);

	}

	/**
	 * A value of a property.
	 *
	 * @param text of it, or the name of the entity that it is
	 * @param slug of the entity that it is; empty where it is none
	 */
	record Value(String text, String slug) {

		/** The value as the protocol shows it. */
		Map<String, Object> shown() {
			return this.slug.isEmpty() ? Map.of("str", this.text) : Map.of("id", this.slug, "name", this.text);
		}

	}

}
