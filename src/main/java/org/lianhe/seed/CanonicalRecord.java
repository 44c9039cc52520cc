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

/**
 * Writes records so that two that say the same are the same text, however each was
 * written: fields by name, lists that mean sets in order, one citation a paragraph, and
 * what is meant where nothing is written. It takes what it wrote.
 */
final class CanonicalRecord {

	private static final int PLAIN = 20;

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
	RecordLine record(String type, String slug, SeedNode.Fields doc) {
		Map<String, Object> fields = fields("", doc);
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

	private Map<String, Object> fields(String within, SeedNode.Fields doc) {
		Map<String, Object> fields = new TreeMap<>();
		doc.fields().forEach((name, value) -> {
			Object written = field(within, name, value);
			if (!(written instanceof List<?> list && list.isEmpty())) {
				fields.put(name, written);
			}
		});
		return fields;
	}

	private Object field(String within, String name, SeedNode value) {
		boolean isList = "cite".equals(name) || within.isEmpty() && this.lists.contains(name);
		if (!isList && !(value instanceof SeedNode.Items)) {
			return value(within, name, value);
		}
		List<SeedNode> items = (value instanceof SeedNode.Items list) ? list.items() : List.of(value);
		List<Object> written = new ArrayList<>();
		items.forEach((item) -> {
			if ("cite".equals(name) && item instanceof SeedNode.Text cite) {
				written.addAll(ListSorter.paragraphs(cite.value()));
			}
			else {
				written.add(value(within, name, item));
			}
		});
		return written;
	}

	private Object value(String within, String name, SeedNode value) {
		if (value instanceof SeedNode.Fields inner) {
			return fields(name, inner);
		}
		if (value instanceof SeedNode.Items) {
			return field(within, name, value);
		}
		String text = ((SeedNode.Text) value).value();
		return (NUMBERS.contains(name) || NUMBERS.contains(within + '.' + name)) ? number(text) : text;
	}

	private static Object number(String text) {
		try {
			BigDecimal number = BigDecimal.valueOf(Double.parseDouble(text)).stripTrailingZeros();
			return (number.scale() < 0 && number.precision() - number.scale() <= PLAIN) ? number.setScale(0) : number;
		}
		catch (NumberFormatException ex) {
			return text;
		}
	}

}
