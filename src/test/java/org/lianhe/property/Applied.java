package org.lianhe.property;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.lianhe.seed.release.FactCode;

/** Records that a delta is applied to, by nothing but what the schema says of paths. */
final class Applied {

	private static final Set<String> FACTS = Set.of("relations", "observations", "statements");

	private static final List<String> LISTS = List.of("names", "identifiers", "relations", "observations",
			"statements");

	private final Map<String, Map<String, Object>> records = new TreeMap<>();

	/** The codes of facts as they were before anything was applied. */
	private final Map<String, Map<String, Object>> facts = new HashMap<>();

	Applied(List<Map<String, Object>> records) {
		records.forEach((record) -> this.records.put(key(record.get("type"), record.get("slug")), record));
		records.forEach((record) -> FACTS.forEach((field) -> items(record, field)
			.forEach((item) -> this.facts.put(code(String.valueOf(record.get("slug")), field, item), item))));
	}

	/** The records as they are now, lists that mean sets in one order. */
	Map<String, Map<String, Object>> records() {
		this.records.values().forEach((record) -> {
			record.values().removeIf((value) -> value instanceof List<?> list && list.isEmpty());
			LISTS.stream()
				.filter(record::containsKey)
				.forEach((field) -> items(record, field)
					.sort(Comparator.comparing((item) -> new TreeMap<>(item).toString())));
		});
		return this.records;
	}

	@SuppressWarnings("unchecked")
	void apply(Map<String, @Nullable Object> change) {
		String key = key(String.valueOf(change.get("recordType")).toLowerCase(Locale.ROOT), change.get("slug"));
		String field = (String) change.get("field");
		Object after = change.get("after");
		if (field == null) {
			if (after == null) {
				this.records.remove(key);
			}
			else {
				this.records.put(key, (Map<String, Object>) after);
			}
			return;
		}
		apply(this.records.get(key), field, change, after);
	}

	private void apply(Map<String, Object> record, String field, Map<String, @Nullable Object> change,
			@Nullable Object after) {
		String property = String.valueOf(change.get("property"));
		if (!LISTS.contains(property)) {
			List<String> path = new ArrayList<>(List.of(field.split("\\.", -1)));
			Object first = record.get(path.get(0));
			Map<String, Object> within = (path.size() > 1 && first instanceof List<?> claims) ? map(claims.get(0))
					: null;
			set((within != null) ? within : record, (within != null) ? path.subList(1, path.size()) : path, after);
			return;
		}
		Map<String, Object> item = FACTS.contains(property) ? fact(change) : named(record, property, field);
		String path = (item != null) ? rest(property, item, field) : "";
		if (!path.isEmpty()) {
			set(item, List.of(path.substring(1).split("\\.", -1)), after);
		}
		else if (after != null) {
			List<Object> items = new ArrayList<>(items(record, property));
			items.add(after);
			record.put(property, items);
		}
		else {
			record.put(property,
					new ArrayList<>(items(record, property).stream().filter((one) -> one != item).toList()));
		}
	}

	private @Nullable Map<String, Object> fact(Map<String, @Nullable Object> change) {
		if (change.get("before") == null && String.valueOf(change.get("field")).endsWith("]")) {
			return null;
		}
		Object code = (change.get("formerFact") != null) ? change.get("formerFact") : change.get("fact");
		return this.facts.get(String.valueOf(code));
	}

	private static @Nullable Map<String, Object> named(Map<String, Object> record, String property, String field) {
		return items(record, property).stream()
			.filter((item) -> field.equals(label(property, item)) || field.startsWith(label(property, item) + "."))
			.findFirst()
			.orElse(null);
	}

	private static String rest(String property, Map<String, Object> item, String field) {
		return FACTS.contains(property) ? field.substring(field.lastIndexOf(']') + 1)
				: field.substring(label(property, item).length());
	}

	private static String label(String property, Map<String, Object> item) {
		if ("identifiers".equals(property)) {
			return "identifiers" + within(item.get("scheme") + " " + item.get("value"));
		}
		return "names." + item.get("lang")
				+ ("PREFERRED".equals(item.get("kind")) ? "" : within(item.get("kind") + " " + item.get("value")));
	}

	private static String within(String key) {
		return '[' + key.replace("\\", "\\\\").replace("]", "\\]") + ']';
	}

	private static void set(Map<String, Object> object, List<String> path, @Nullable Object after) {
		if (path.size() > 1) {
			set(map(object.get(path.get(0))), path.subList(1, path.size()), after);
		}
		else if (after != null) {
			object.put(path.get(0), after);
		}
		else {
			object.remove(path.get(0));
		}
	}

	private static String code(String slug, String field, Map<String, Object> item) {
		return switch (field) {
			case "relations" -> FactCode.of(slug, text(item, "predicate"), text(item, "object"), english(item, "role"),
					(String) item.get("period"));
			case "observations" -> FactCode.of(slug, text(item, "measure"), ((Number) item.get("value")).doubleValue(),
					text(item, "unit"), text(item, "qualifier"), (String) item.get("asOf"), english(item, "note"));
			default -> FactCode.of(slug, String.valueOf(english(item, "paraphrase")));
		};
	}

	private static String text(Map<String, Object> item, String field) {
		return String.valueOf(item.get(field));
	}

	private static @Nullable String english(Map<String, Object> item, String field) {
		return item.containsKey(field) ? text(map(item.get(field)), "en") : null;
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> items(Map<String, Object> record, String field) {
		return (List<Map<String, Object>>) record.getOrDefault(field, List.of());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> map(@Nullable Object object) {
		return (Map<String, Object>) object;
	}

	private static String key(@Nullable Object type, @Nullable Object slug) {
		return type + " " + slug;
	}

}
