package org.lianhe.export.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A row that becomes a node: its values by the names of the columns.
 *
 * @param places of the columns
 * @param cells of the row
 */
record LinkedRow(Map<String, Integer> places, @Nullable Object[] cells) {

	/** A value; null where the query has no such column or the row no such value. */
	@Nullable Object value(String name) {
		Integer place = this.places.get(name);
		return (place != null) ? this.cells[place] : null;
	}

	String text(String name) {
		return String.valueOf(value(name));
	}

	/** The objects of a list. */
	@SuppressWarnings("unchecked")
	List<Map<String, Object>> list(String name) {
		Object value = value(name);
		return (value != null) ? (List<Map<String, Object>>) value : List.of();
	}

	/** The text of two columns, each with its language; empty where neither has one. */
	List<Object> texts(String name) {
		List<Object> texts = new ArrayList<>();
		add(texts, value(name + "_en"), "en");
		add(texts, value(name + "_zh_hans"), "zh-Hans");
		return texts;
	}

	private static void add(List<Object> texts, @Nullable Object text, String language) {
		if (text != null) {
			texts.add(Map.of("@value", text, "@language", language));
		}
	}

	/** Where the fact is told: the sources, and each paragraph with its support. */
	Map<String, Object> sources() {
		Set<String> sources = new LinkedHashSet<>();
		List<Object> paragraphs = new ArrayList<>();
		for (Map<String, Object> citation : list("citations")) {
			String source = LinkedFactMapper.source(slug(citation.get("source")));
			sources.add(source);
			Map<String, Object> qualified = new LinkedHashMap<>();
			qualified.put("@type", "prov:PrimarySource");
			qualified.put("entity", source);
			for (String detail : List.of("paragraph", "support", "field", "claimed")) {
				if (citation.get(detail) != null) {
					qualified.put("lianhe:vocabulary/" + detail, citation.get(detail));
				}
			}
			paragraphs.add(qualified);
		}
		return PackageDescriptor.ordered("hadPrimarySource", List.copyOf(sources), "qualifiedPrimarySource",
				paragraphs);
	}

	private static String slug(@Nullable Object object) {
		return (object instanceof Map<?, ?> map) ? String.valueOf(map.get("slug")) : "";
	}

	/** The slugs of a list of objects. */
	List<String> slugs(String name) {
		return list(name).stream().map(LinkedRow::slug).toList();
	}

}
