package org.lianhe.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.lianhe.model.entity.EntityFact;
import org.lianhe.model.entity.EntityType;
import org.lianhe.seed.release.JsonText;
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

	private static final Set<String> NUMBERS = Set.of("latitude", "longitude", "paragraphs", "observations.value");

	private final Set<String> lists = new HashSet<>(
			Set.of("names", "identifiers", "relations", "observations", "statements", "formerSlugs", "authors"));

	CanonicalRecord(List<EntityType> types) {
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
		ListSorter.order(fields);
		return line(type, slug, fields);
	}

	/** A record with its type and slug first. */
	static RecordLine line(String type, String slug, Map<String, Object> fields) {
		Map<String, Object> all = new LinkedHashMap<>();
		all.put("type", type);
		all.put("slug", slug);
		all.putAll(fields);
		return new RecordLine(type, slug, JsonText.write(all));
	}

	private Map<String, Object> fields(String parent, JsonNode written) {
		Map<String, Object> fields = new TreeMap<>();
		written.properties().forEach((field) -> {
			Object value = field(parent, field.getKey(), field.getValue());
			if (!(value instanceof List<?> list && list.isEmpty())) {
				fields.put(field.getKey(), value);
			}
		});
		return fields;
	}

	private Object field(String parent, String name, JsonNode value) {
		boolean isList = "cite".equals(name) || parent.isEmpty() && this.lists.contains(name);
		if (!isList && !value.isArray()) {
			return value(parent, name, value);
		}
		List<Object> items = new ArrayList<>();
		for (JsonNode item : value.isArray() ? value : List.of(value)) {
			if ("cite".equals(name) && item.isValueNode()) {
				items.addAll(ListSorter.paragraphs(item.asString()));
			}
			else {
				items.add(value(parent, name, item));
			}
		}
		return items;
	}

	private Object value(String parent, String name, JsonNode value) {
		if (value.isObject()) {
			return fields(name, value);
		}
		if (value.isArray()) {
			return field(parent, name, value);
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

}
