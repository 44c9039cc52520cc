package org.lianhe.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.lianhe.model.entity.EntityFact;
import org.lianhe.model.entity.EntityType;
import org.lianhe.seed.release.RecordLine;
import tools.jackson.databind.JsonNode;

/**
 * Writes records in one canonical form, so that records with equal content are equal
 * texts: fields in the order of names, sets sorted, one citation for each paragraph, and
 * defaults filled in. Its own output is unchanged by it.
 */
final class CanonicalRecord {

	/** Most digits of a whole number that is written without an exponent. */
	private static final int MAX_PLAIN_DIGITS = 20;

	private static final int MAX_PARAGRAPH_DIGITS = 6;

	private static final Pattern CITATION = Pattern.compile("([^#]+)#([0-9,]+)((?: .*)?)");

	private static final Pattern PARAGRAPH = Pattern.compile("#([0-9]+)");

	private static final Set<String> NUMBERS = Set.of("latitude", "longitude", "paragraphs", "observations.value");

	/** Lists whose order has no meaning. */
	private static final Set<String> SETS = Set.of("names", "identifiers", "relations", "observations", "statements",
			"formerSlugs");

	private static final List<String> SORT_FIELDS = List.of("lang", "kind", "scheme", "predicate", "object", "measure",
			"asOf", "value");

	private final Set<String> lists = new HashSet<>(SETS);

	CanonicalRecord(List<EntityType> types) {
		this.lists.add("authors");
		types.forEach((type) -> type.facts()
			.stream()
			.filter((fact) -> !(fact instanceof EntityFact.Point))
			.forEach((fact) -> this.lists.add(fact.field())));
	}

	/** The record of an entity or a source. */
	RecordLine record(String type, String slug, JsonNode written) {
		Map<String, Object> fields = fields("", written);
		fields.remove("type");
		fields.remove("slug");
		return RecordLine.of(type, slug, fields);
	}

	private Map<String, Object> fields(String parent, JsonNode written) {
		Map<String, Object> fields = new TreeMap<>();
		written.properties().forEach((field) -> {
			Object value = field(parent, field.getKey(), field.getValue());
			if (!(value instanceof Collection<?> items && items.isEmpty())) {
				fields.put(field.getKey(), value);
			}
		});
		return fields;
	}

	private Object field(String parent, String name, JsonNode value) {
		Iterable<JsonNode> items = value.isArray() ? value : List.of(value);
		if ("cite".equals(name)) {
			return citations(items);
		}
		boolean isList = value.isArray() || parent.isEmpty() && this.lists.contains(name);
		if (!isList) {
			return value(parent, name, value);
		}
		List<Object> list = new ArrayList<>();
		items.forEach((item) -> list.add(value(parent, name, item)));
		if (parent.isEmpty() && SETS.contains(name)) {
			addDefaults(name, list);
			list.sort(Comparator.comparing(CanonicalRecord::sortKey));
		}
		return list;
	}

	private Object value(String parent, String name, JsonNode value) {
		if (value.isContainer()) {
			return value.isObject() ? fields(name, value) : field(parent, name, value);
		}
		String text = value.asString();
		return (NUMBERS.contains(name) || NUMBERS.contains(parent + '.' + name)) ? number(text) : text;
	}

	private static Object number(String text) {
		try {
			BigDecimal number = BigDecimal.valueOf(Double.parseDouble(text)).stripTrailingZeros();
			return (number.scale() < 0 && number.precision() - number.scale() <= MAX_PLAIN_DIGITS) ? number.setScale(0)
					: number;
		}
		catch (NumberFormatException ex) {
			return text;
		}
	}

	/** One citation for each paragraph, sorted by source and number. */
	private static Set<String> citations(Iterable<JsonNode> items) {
		Set<String> citations = new TreeSet<>(Comparator.comparing(CanonicalRecord::citationKey));
		items.forEach((item) -> {
			Matcher form = CITATION.matcher(item.asString(""));
			if (form.matches()) {
				Stream.of(form.group(2).split(",", -1))
					.forEach((number) -> citations.add(form.group(1) + '#' + number + form.group(3)));
			}
			else {
				citations.add(item.asString(""));
			}
		});
		return citations;
	}

	/** A citation whose number has leading zeros. */
	private static String citationKey(String citation) {
		return PARAGRAPH.matcher(citation)
			.replaceFirst((number) -> '#' + "0".repeat(Math.max(0, MAX_PARAGRAPH_DIGITS - number.group(1).length()))
					+ number.group(1));
	}

	@SuppressWarnings("unchecked")
	private static void addDefaults(String name, List<Object> items) {
		Set<Object> preferred = new HashSet<>();
		for (Object item : items) {
			Map<String, Object> fields = (item instanceof Map<?, ?> map) ? (Map<String, Object>) map : new TreeMap<>();
			if ("relations".equals(name)) {
				fields.putIfAbsent("status", "ACTUAL");
			}
			else if ("names".equals(name)) {
				Object lang = fields.getOrDefault("lang", "");
				fields.putIfAbsent("kind", preferred.contains(lang) ? "ALIAS" : "PREFERRED");
				fields.putIfAbsent("origin", "CURATED");
				if ("PREFERRED".equals(fields.get("kind"))) {
					preferred.add(lang);
				}
			}
		}
	}

	private static String sortKey(Object item) {
		if (!(item instanceof Map<?, ?> fields)) {
			return String.valueOf(item);
		}
		List<Object> parts = new ArrayList<>();
		SORT_FIELDS.forEach((field) -> parts.add(Objects.requireNonNullElse(fields.get(field), "")));
		return RecordLine.JSON.writeValueAsString(parts) + RecordLine.JSON.writeValueAsString(item);
	}

}
