package org.lianhe.export.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.testing.TestServer;

import org.springframework.core.io.ClassPathResource;

/** The whole network as the API reports it, put together by hand. */
final class ApiNetwork {

	private static final List<String> LISTS = List.of("initiatives", "alliances", "labs", "people", "organizations",
			"places", "products", "cohorts", "topics");

	private final TestServer server;

	ApiNetwork(TestServer server) {
		this.server = server;
	}

	Graph graph() {
		return new Graph(nodes(), edges());
	}

	private Map<String, Map<String, String>> nodes() {
		TestServer.Answer response = this.server.ask(document("entities"), Map.of(), "en");
		Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
		LISTS.forEach((list) -> list(response.at(list + ".nodes"))
			.forEach((entity) -> nodes.put(String.valueOf(entity.get("slug")), node(entity))));
		return nodes;
	}

	private static Map<String, String> node(Map<?, ?> entity) {
		Map<String, String> node = new TreeMap<>();
		node.put("label", text(entity, "name", "value"));
		node.put("type", text(entity, "__typename").toUpperCase(Locale.ROOT));
		Stream.of("kind", "founded", "period", "released", "uri").forEach((name) -> put(node, name, entity.get(name)));
		Stream.of("founded", "period", "released")
			.filter(node::containsKey)
			.map((name) -> node.getOrDefault(name, "").substring(0, 4))
			.filter((year) -> year.matches("\\d{4}"))
			.forEach((year) -> node.put("year", year));
		put(node, "name_en", preferred(entity, "en"));
		put(node, "name_zh_hans", preferred(entity, "zh-Hans"));
		if (entity.get("place") instanceof Map<?, ?> place) {
			node.put("place", text(place, "slug"));
			node.put("place_name", text(place, "name", "value"));
		}
		node.put("ties", text(entity, "relations", "totalCount"));
		node.put("sources", sources(entity));
		return node;
	}

	private static @Nullable Object preferred(Map<?, ?> entity, String lang) {
		return list(entity.get("names")).stream()
			.filter((name) -> lang.equals(name.get("lang")) && "PREFERRED".equals(name.get("kind")))
			.findFirst()
			.map((name) -> name.get("value"))
			.orElse(null);
	}

	private Map<String, Map<String, String>> edges() {
		Map<String, Map<String, String>> edges = new LinkedHashMap<>();
		Map<String, Object> variables = new HashMap<>();
		TestServer.Answer response;
		do {
			response = this.server.ask(document("ties"), variables, "en");
			list(response.at("relations.nodes"))
				.forEach((relation) -> edges.put(String.valueOf(relation.get("id")), edge(relation)));
			variables.put("after", Objects.requireNonNull(response.at("relations.pageInfo.endCursor")));
		}
		while (Boolean.TRUE.equals(response.at("relations.pageInfo.hasNextPage")));
		return edges;
	}

	private static Map<String, String> edge(Map<?, ?> relation) {
		Map<String, String> edge = new TreeMap<>();
		edge.put("source", text(relation, "subject", "slug"));
		edge.put("target", text(relation, "object", "slug"));
		edge.put("predicate", text(relation, "predicate", "code"));
		edge.put("label", text(relation, "predicate", "label"));
		edge.put("weight", "1.0");
		Stream.of("role", "period", "status").forEach((name) -> put(edge, name, relation.get(name)));
		put(edge, "start", NetworkAttributes.startOf(edge.get("period")));
		put(edge, "end", NetworkAttributes.endOf(edge.get("period")));
		edge.put("support", list(relation.get("citations")).stream()
			.anyMatch((citation) -> "STATED".equals(citation.get("support"))) ? "STATED" : "INFERRED");
		edge.put("sources", sources(relation));
		return edge;
	}

	private static String sources(Map<?, ?> fact) {
		return list(fact.get("citations")).stream()
			.map((citation) -> text(citation, "source", "slug") + "#" + citation.get("paragraph"))
			.distinct()
			.collect(Collectors.joining("|"));
	}

	private static String text(Map<?, ?> from, String... keys) {
		Object value = from;
		for (String key : keys) {
			value = ((Map<?, ?>) Objects.requireNonNull(value)).get(key);
		}
		return String.valueOf(value);
	}

	private static List<Map<?, ?>> list(@Nullable Object value) {
		List<Map<?, ?>> list = new ArrayList<>();
		((List<?>) Objects.requireNonNull(value)).forEach((item) -> list.add((Map<?, ?>) item));
		return list;
	}

	private static void put(Map<String, String> values, String name, @Nullable Object value) {
		if (value != null) {
			values.put(name, value.toString());
		}
	}

	private static String document(String name) {
		try {
			return new ClassPathResource("graphql-test/network/file/" + name + ".graphql")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
