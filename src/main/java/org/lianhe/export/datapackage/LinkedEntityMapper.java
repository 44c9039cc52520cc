package org.lianhe.export.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says of entities what they are as nodes. */
final class LinkedEntityMapper {

	private static final Map<String, List<String>> TYPES = Map.of("Initiative", List.of("schema:Project"), "Alliance",
			List.of("schema:Organization", "org:OrganizationalCollaboration"), "Lab",
			List.of("schema:ResearchOrganization", "org:OrganizationalUnit"), "Person", List.of("schema:Person"),
			"Organization", List.of("schema:Organization", "org:Organization"), "Place", List.of("schema:Place"),
			"Product", List.of("schema:Product"), "Cohort", List.of("skos:Collection"), "Topic",
			List.of("skos:Concept", "schema:DefinedTerm"));

	private LinkedEntityMapper() {
	}

	static Map<String, Object> of(LinkedRow row) {
		List<String> types = new ArrayList<>(TYPES.getOrDefault(row.text("type"), List.of("schema:Thing")));
		types.add("lianhe:vocabulary/" + row.text("type"));
		Map<String, Object> node = LinkedFactMapper.node(LinkedFactMapper.entity(row.value("slug")), types);
		node.put("identifier", row.value("slug"));
		LinkedFactMapper.some(node, "lianhe:vocabulary/kind", row.value("kind"));
		names(node, row);
		node.put("description", row.texts("description"));
		LinkedFactMapper.some(node, "foundingDate", row.value("founded"));
		LinkedFactMapper.some(node, "releaseDate", row.value("released"));
		LinkedFactMapper.some(node, "temporal", row.value("period"));
		LinkedFactMapper.some(node, "status", row.value("status"));
		place(node, row);
		identifiers(node, row);
		node.put("dateModified", row.value("updated"));
		node.putAll(row.sources());
		return node;
	}

	private static void names(Map<String, Object> node, LinkedRow row) {
		List<Object> preferred = new ArrayList<>();
		List<Object> others = new ArrayList<>();
		for (Map<String, Object> name : row.list("names")) {
			boolean isPreferred = "PREFERRED".equals(name.get("kind"));
			(isPreferred ? preferred : others)
				.add(PackageDescriptor.ordered("@value", name.get("value"), "@language", name.get("lang")));
		}
		node.put("name", preferred);
		LinkedFactMapper.some(node, "alternateName", others);
	}

	private static void place(Map<String, Object> node, LinkedRow row) {
		Object latitude = row.value("coordinates.latitude");
		Object longitude = row.value("coordinates.longitude");
		if (latitude != null && longitude != null) {
			Map<String, Object> geo = new LinkedHashMap<>();
			geo.put("@type", "schema:GeoCoordinates");
			geo.put("latitude", latitude);
			geo.put("longitude", longitude);
			node.put("geo", geo);
		}
	}

	private static void identifiers(Map<String, Object> node, LinkedRow row) {
		List<String> same = new ArrayList<>();
		List<String> pages = new ArrayList<>();
		for (Map<String, Object> identifier : row.list("identifiers")) {
			if (identifier.get("uri") instanceof String uri) {
				("website".equals(identifier.get("scheme")) ? pages : same).add(uri);
			}
		}
		LinkedFactMapper.some(node, "sameAs", same);
		LinkedFactMapper.some(node, "url", pages);
	}

}
