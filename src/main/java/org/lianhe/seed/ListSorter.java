package org.lianhe.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.lianhe.seed.release.JsonText;

/** Sorts those lists of a record whose order has no meaning, and fills in defaults. */
final class ListSorter {

	private static final Pattern CITE = Pattern.compile("([^#]+)#([0-9,]+)( .*)?");

	private static final int WIDTH = 6;

	private static final Set<String> SETS = Set.of("names", "identifiers", "relations", "observations", "statements",
			"formerSlugs");

	private static final List<String> KEYS = List.of("lang", "kind", "scheme", "predicate", "object", "measure", "asOf",
			"value");

	private ListSorter() {
	}

	/** A citation for each paragraph of a citation. */
	static List<String> paragraphs(String cite) {
		Matcher form = CITE.matcher(cite);
		if (!form.matches()) {
			return List.of(cite);
		}
		String rest = (form.group(3) != null) ? form.group(3) : "";
		return Stream.of(form.group(2).split(",", -1)).map((number) -> form.group(1) + '#' + number + rest).toList();
	}

	/** Sorts the lists of a record, and fills in defaults. */
	static void order(Map<String, Object> record) {
		names(items(record, "names"));
		items(record, "relations").forEach((relation) -> relation.putIfAbsent("status", "ACTUAL"));
		record.replaceAll((field, value) -> (value instanceof List<?> list) ? list(field, list) : value);
	}

	private static void names(List<Map<String, Object>> names) {
		Set<Object> preferred = new HashSet<>();
		names.forEach((name) -> {
			Object lang = name.getOrDefault("lang", "");
			name.putIfAbsent("kind", preferred.contains(lang) ? "ALIAS" : "PREFERRED");
			if ("PREFERRED".equals(name.get("kind"))) {
				preferred.add(lang);
			}
			name.putIfAbsent("origin", "CURATED");
		});
	}

	/** Sorts a list, except authors and claims, whose order has a meaning. */
	private static List<?> list(String field, List<?> list) {
		if ("cite".equals(field)) {
			return cites(list);
		}
		list.forEach((item) -> {
			if (item instanceof Map<?, ?> fields && fields.get("cite") instanceof List<?> cites) {
				set(fields, cites(cites));
			}
		});
		return SETS.contains(field) ? list.stream().sorted(Comparator.comparing(ListSorter::key)).toList() : list;
	}

	@SuppressWarnings("unchecked")
	private static void set(Map<?, ?> fields, List<String> cites) {
		((Map<String, Object>) fields).put("cite", cites);
	}

	/** Sorts citations by source and number. */
	private static List<String> cites(List<?> cites) {
		return cites.stream()
			.map(String::valueOf)
			.distinct()
			.sorted(Comparator.comparing(ListSorter::sortKey))
			.toList();
	}

	private static String sortKey(String cite) {
		Matcher form = CITE.matcher(cite);
		return form.matches() ? form.group(1) + '#' + "0".repeat(Math.max(0, WIDTH - form.group(2).length()))
				+ form.group(2) + form.group(3) : cite;
	}

	private static String key(Object item) {
		if (!(item instanceof Map<?, ?> fields)) {
			return String.valueOf(item);
		}
		List<Object> parts = new ArrayList<>();
		KEYS.forEach((key) -> parts.add(fields.containsKey(key) ? fields.get(key) : ""));
		return JsonText.write(parts) + JsonText.write(item);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> items(Map<String, Object> record, String field) {
		List<Map<String, Object>> items = new ArrayList<>();
		if (record.get(field) instanceof List<?> list) {
			list.forEach((item) -> {
				if (item instanceof Map<?, ?> fields) {
					items.add((Map<String, Object>) fields);
				}
			});
		}
		return items;
	}

}
