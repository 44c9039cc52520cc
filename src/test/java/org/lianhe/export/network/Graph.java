package org.lianhe.export.network;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianhe.property.Csv;
import org.lianhe.testing.TestServer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A network as read from a file, whatever its format. Attributes that have no value are
 * left out.
 *
 * @param nodes attributes of the entities by slug
 * @param edges attributes of the relations by id, source and target among them
 */
public record Graph(Map<String, Map<String, String>> nodes, Map<String, Map<String, String>> edges) {

	/** The file of this name, for parameters that follow as names and values. */
	public static HttpResponse<String> get(TestServer server, String file, Map<String, ?> parameters) {
		String query = parameters.entrySet()
			.stream()
			.filter((parameter) -> parameter.getValue() != null)
			.map((parameter) -> parameter.getKey() + "=" + encoded(parameter.getValue()))
			.collect(Collectors.joining("&"));
		return server.send(HttpRequest.newBuilder(server.uri("/export/" + file + "?" + query)).GET().build());
	}

	/** The same network from each format. */
	public static Map<String, Graph> all(TestServer server, Map<String, ?> parameters) {
		return Map.of("GraphML", graphml(text(server, "network.graphml", parameters)), "GEXF",
				gexf(text(server, "network.gexf", parameters)), "CSV",
				csv(text(server, "nodes.csv", parameters), text(server, "edges.csv", parameters)));
	}

	private static String text(TestServer server, String file, Map<String, ?> parameters) {
		HttpResponse<String> response = get(server, file, parameters);
		if (response.statusCode() != 200) {
			throw new AssertionError(file + parameters + ": " + response.body());
		}
		return response.body();
	}

	static Graph graphml(String text) {
		Document document = Documents.valid(text, "xlink.xsd", "graphml.xsd");
		Map<String, String> names = new LinkedHashMap<>();
		Documents.each(document, "key")
			.forEach((key) -> names.put(key.getAttribute("id"), key.getAttribute("attr.name")));
		Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
		Documents.each(document, "node").forEach((node) -> nodes.put(node.getAttribute("id"), data(node, names)));
		Map<String, Map<String, String>> edges = new LinkedHashMap<>();
		Documents.each(document, "edge")
			.forEach((edge) -> edges.put(edge.getAttribute("id"), tied(edge, data(edge, names))));
		return new Graph(nodes, edges);
	}

	/** What the graph says of itself. */
	static Map<String, String> about(String graphml) {
		Document document = Documents.valid(graphml, "xlink.xsd", "graphml.xsd");
		Map<String, String> about = new TreeMap<>();
		Documents.each(document, "data")
			.filter((data) -> "graph".equals(data.getParentNode().getNodeName()))
			.forEach((data) -> about.put(data.getAttribute("key"), data.getTextContent()));
		return about;
	}

	private static Map<String, String> data(Element element, Map<String, String> names) {
		Map<String, String> data = new TreeMap<>();
		Documents.each(element, "data")
			.forEach((one) -> data.put(String.valueOf(names.get(one.getAttribute("key"))), one.getTextContent()));
		return data;
	}

	static Graph gexf(String text) {
		Document document = Documents.valid(text, "viz.xsd", "gexf.xsd");
		Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
		Documents.each(document, "node")
			.forEach((node) -> nodes.put(node.getAttribute("id"), with(values(node), node, "label")));
		Map<String, Map<String, String>> edges = new LinkedHashMap<>();
		Documents.each(document, "edge")
			.forEach((edge) -> edges.put(edge.getAttribute("id"),
					tied(edge, with(values(edge), edge, "label", "weight", "start", "end"))));
		return new Graph(nodes, edges);
	}

	private static Map<String, String> values(Element element) {
		Map<String, String> values = new TreeMap<>();
		Documents.each(element, "attvalue")
			.forEach((value) -> values.put(value.getAttribute("for"), value.getAttribute("value")));
		return values;
	}

	private static Map<String, String> tied(Element edge, Map<String, String> values) {
		return with(values, edge, "source", "target");
	}

	private static Map<String, String> with(Map<String, String> values, Element element, String... attributes) {
		List.of(attributes)
			.stream()
			.filter(element::hasAttribute)
			.forEach((name) -> values.put(name, element.getAttribute(name)));
		return values;
	}

	static Graph csv(String nodes, String edges) {
		return new Graph(rows(nodes), rows(edges));
	}

	private static Map<String, Map<String, String>> rows(String text) {
		List<List<@Nullable String>> lines = Csv.parse(text, ',');
		List<String> names = lines.get(0).stream().map(Graph::plain).toList();
		Map<String, Map<String, String>> rows = new LinkedHashMap<>();
		for (List<@Nullable String> line : lines.subList(1, lines.size())) {
			Map<String, String> row = new TreeMap<>();
			for (int i = 0; i < names.size(); i++) {
				String cell = line.get(i);
				if (cell != null) {
					row.put(names.get(i), cell);
				}
			}
			row.remove("Type");
			rows.put(String.valueOf(row.remove("id")), row);
		}
		return rows;
	}

	/** The name without the capital by which Gephi knows it. */
	private static String plain(@Nullable String name) {
		return "Type".equals(name) ? name : String.valueOf(name).toLowerCase(Locale.ROOT);
	}

	private static String encoded(Object value) {
		String text = (value instanceof List<?> list)
				? list.stream().map(String::valueOf).collect(Collectors.joining(",")) : String.valueOf(value);
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
