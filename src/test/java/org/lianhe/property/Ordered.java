package org.lianhe.property;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Puts rows into an order, as the schema describes it. */
final class Ordered {

	private Ordered() {
	}

	/**
	 * The rows in the order asked; as they are where none is asked.
	 * @param reader the language range of the reader
	 */
	static List<Row> by(List<Row> rows, List<Map<String, String>> orderBy, String reader) {
		if (orderBy.isEmpty()) {
			return rows;
		}
		Comparator<Row> order = (a, b) -> 0;
		for (Map<String, String> key : orderBy) {
			order = order.thenComparing((row) -> sortable(row.node(), key, reader), comparator(key));
		}
		return rows.stream().sorted(order.thenComparing(Row::rank)).toList();
	}

	private static Comparator<@Nullable Object> comparator(Map<String, String> key) {
		Comparator<@Nullable Object> values = "DESC".equals(key.get("direction")) ? (a, b) -> compare(b, a)
				: Ordered::compare;
		return "FIRST".equals(key.get("nulls")) ? Comparator.nullsFirst(values) : Comparator.nullsLast(values);
	}

	private static int compare(@Nullable Object a, @Nullable Object b) {
		if (a instanceof byte[] one && b instanceof byte[] other) {
			return Arrays.compareUnsigned(one, other);
		}
		if (a instanceof LocalDate one && b instanceof LocalDate other) {
			return one.compareTo(other);
		}
		if (a instanceof Number one && b instanceof Number other) {
			return Double.compare(one.doubleValue(), other.doubleValue());
		}
		return String.valueOf(a).compareTo(String.valueOf(b));
	}

	private static @Nullable Object sortable(Thing thing, Map<String, String> key, String reader) {
		String field = String.valueOf(key.get("field"));
		if ("NAME".equals(field) || "TITLE".equals(field)) {
			Naming.Keys keys = (Naming.Keys) thing.value(field);
			return (keys != null) ? keys.of(key.getOrDefault("lang", reader)) : null;
		}
		String name = camel(field);
		if (thing.isOne(name)) {
			return thing.linked(name).stream().map(Thing::slug).findFirst().orElse(null);
		}
		Object value = thing.value(name);
		if (value instanceof Moment date) {
			return date.earliest();
		}
		return (value instanceof List<?> texts) ? texts.get(0) : value;
	}

	static String camel(String field) {
		String small = field.toLowerCase(Locale.ROOT);
		int split = small.indexOf('_');
		return (split < 0) ? small : small.substring(0, split) + Character.toUpperCase(small.charAt(split + 1))
				+ small.substring(split + 2);
	}

}
