package org.lianhe.search.reconcile;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An entity as the document of this package gives it.
 *
 * @param data its fields
 */
record ReconcileEntity(Map<?, ?> data) {

	String slug() {
		return text("slug");
	}

	/** Its type by its name in the schema. */
	String type() {
		return text("type");
	}

	/** The name in the first language wanted that has one. */
	String name() {
		return text(this.data.get("name"), "value");
	}

	String description() {
		return text("description");
	}

	/** The text of a field; empty where there is none. */
	String text(String field) {
		return text(this.data, field);
	}

	/** The objects of a list; empty where it was not read. */
	List<Map<?, ?>> list(String field) {
		return list(this.data, field);
	}

	static String text(@Nullable Object from, String field) {
		Object value = (from instanceof Map<?, ?> map) ? map.get(field) : null;
		return (value != null) ? value.toString() : "";
	}

	static List<Map<?, ?>> list(@Nullable Object from, String field) {
		Object value = (from instanceof Map<?, ?> map) ? map.get(field) : null;
		return (value instanceof List<?> items) ? items.stream().<Map<?, ?>>map((item) -> (Map<?, ?>) item).toList()
				: List.of();
	}

	/** Its type as the protocol shows it. */
	Map<String, Object> shownType() {
		return Map.of("id", type(), "name", type());
	}

}
