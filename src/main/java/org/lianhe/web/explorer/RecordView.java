package org.lianhe.web.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.lianhe.model.entity.EntityFact;
import org.lianhe.model.entity.EntityType;

/**
 * A record as its page shows it.
 *
 * @param facts its own facts, each with what every source claims
 * @param relations by what they are, seen from this record
 * @param citations of the record as a whole
 */
record RecordView(List<Fact> facts, List<RelationGroup> relations, List<Map<?, ?>> citations) {

	/** Arranges the data of the query {@code record.graphql}. */
	static RecordView of(Map<?, ?> entity, EntityType type) {
		List<Map<?, ?>> citations = maps(entity.get("citations"));
		List<Fact> facts = type.facts()
			.stream()
			.filter((fact) -> !(fact instanceof EntityFact.Point))
			.map((fact) -> fact(entity, fact.field(), citations))
			.flatMap(Optional::stream)
			.toList();
		Map<String, RelationGroup> groups = new LinkedHashMap<>();
		maps(at(entity, "relations", "nodes")).forEach((relation) -> {
			boolean isSubject = Objects.equals(at(relation, "subject", "slug"), entity.get("slug"));
			String label = String.valueOf(at(relation, "predicate", isSubject ? "label" : "inverseLabel"));
			groups.computeIfAbsent(isSubject + label, (key) -> new RelationGroup(label, new ArrayList<>()))
				.items()
				.add(new Related((Map<?, ?>) relation.get(isSubject ? "object" : "subject"), relation));
		});
		return new RecordView(facts, List.copyOf(groups.values()),
				citations.stream().filter((citation) -> citation.get("field") == null).toList());
	}

	private static Optional<Fact> fact(Map<?, ?> entity, String field, List<Map<?, ?>> citations) {
		Object value = entity.get(field);
		if (value == null) {
			return Optional.empty();
		}
		Map<String, List<Map<?, ?>>> claims = new LinkedHashMap<>();
		claims.put(value.toString(), new ArrayList<>());
		citations.stream()
			.filter((citation) -> field.equals(citation.get("field")))
			.forEach((citation) -> claims
				.computeIfAbsent(String.valueOf(citation.get("claimed")), (key) -> new ArrayList<>())
				.add(citation));
		List<Claim> all = claims.entrySet().stream().map((one) -> new Claim(one.getKey(), one.getValue())).toList();
		return Optional.of(new Fact(field, all.get(0), all.subList(1, all.size())));
	}

	static @Nullable Object at(Map<?, ?> map, String... path) {
		Object value = map;
		for (String key : path) {
			value = (value instanceof Map<?, ?> inner) ? inner.get(key) : null;
		}
		return value;
	}

	static List<Map<?, ?>> maps(@Nullable Object list) {
		List<Map<?, ?>> maps = new ArrayList<>();
		if (list instanceof List<?> items) {
			items.forEach((item) -> maps.add((Map<?, ?>) item));
		}
		return maps;
	}

	/**
	 * A fact of the record itself.
	 *
	 * @param field that has it
	 * @param served the value that the field gives
	 * @param others what other sources claim
	 */
	record Fact(String field, Claim served, List<Claim> others) {
	}

	/**
	 * A value with its citations.
	 *
	 * @param value as text
	 * @param citations of it
	 */
	record Claim(String value, List<Map<?, ?>> citations) {
	}

	/**
	 * Relations of one kind.
	 *
	 * @param label of the predicate, read from this record
	 * @param items the relations
	 */
	record RelationGroup(String label, List<Related> items) {
	}

	/**
	 * A relation and its other end.
	 *
	 * @param other the entity at the other end
	 * @param relation itself
	 */
	record Related(Map<?, ?> other, Map<?, ?> relation) {
	}

}
