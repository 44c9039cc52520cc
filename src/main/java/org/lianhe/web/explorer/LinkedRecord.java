package org.lianhe.web.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A record as linked data in the words of schema.org. */
final class LinkedRecord {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Map<String, String> TYPES = Map.of("Initiative", "Project", "Alliance", "Organization", "Lab",
			"ResearchOrganization", "Person", "Person", "Organization", "Organization", "Place", "Place", "Product",
			"Product", "Topic", "DefinedTerm");

	private LinkedRecord() {
	}

	/** The data of the query {@code record.graphql} as JSON-LD. */
	static String json(Map<?, ?> entity) {
		Map<String, @Nullable Object> linked = new LinkedHashMap<>();
		linked.put("@context", "https://schema.org");
		linked.put("@type", TYPES.getOrDefault(String.valueOf(entity.get("__typename")), "Thing"));
		linked.put("@id", entity.get("uri"));
		linked.put("name", names(entity, "PREFERRED").toList());
		linked.put("alternateName", names(entity, "").toList());
		linked.put("description", entity.get("description"));
		linked.put("foundingDate", entity.get("founded"));
		linked.put("sameAs",
				RecordView.maps(entity.get("identifiers"))
					.stream()
					.flatMap((identifier) -> Stream.ofNullable(identifier.get("uri")))
					.toList());
		linked.values().removeIf((value) -> value == null || List.of().equals(value));
		return JSON.writeValueAsString(linked).replace("<", "\\u003c");
	}

	private static Stream<Map<String, Object>> names(Map<?, ?> entity, String kind) {
		return RecordView.maps(entity.get("names"))
			.stream()
			.filter((name) -> kind.isEmpty() != "PREFERRED".equals(name.get("kind")))
			.map((name) -> Map.of("@value", name.get("value"), "@language", name.get("lang")));
	}

}
