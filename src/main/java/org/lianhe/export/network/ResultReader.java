package org.lianhe.export.network;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.plan.ResultObject;

/** Reads answers. */
final class ResultReader {

	private ResultReader() {
	}

	/**
	 * The value at the end of some keys; null where an object on the way is null or has
	 * no such field.
	 */
	static @Nullable Object at(@Nullable Object from, String... keys) {
		Object value = from;
		for (String key : keys) {
			value = (value instanceof ResultObject item) ? item.get(key) : null;
		}
		return value;
	}

	/** The text at the end of some keys, or null. */
	static @Nullable String text(@Nullable Object from, String... keys) {
		Object value = at(from, keys);
		return (value != null) ? value.toString() : null;
	}

	/** The objects at the end of some keys. */
	static List<ResultObject> all(@Nullable Object from, String... keys) {
		return (at(from, keys) instanceof List<?> list) ? list.stream().map(ResultObject.class::cast).toList()
				: List.of();
	}

	/** The object at the end of some keys, which is always there. */
	static ResultObject one(@Nullable Object from, String... keys) {
		if (at(from, keys) instanceof ResultObject item) {
			return item;
		}
		throw new IllegalStateException("no " + String.join(".", keys));
	}

}
