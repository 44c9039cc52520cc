package org.lianhe.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.plan.ResultObject;

/**
 * GraphML 1.0 with the extension for attributes. What is known of the dataset is data of
 * the graph.
 */
final class GraphMlWriter implements NetworkFormat {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final Map<String, String> ABOUT = about();

	private static final String SELECTION = "selection";

	private static final List<GraphAttribute> NODE = GraphAttribute.join(List.of(NodeAttributes.LABEL),
			NodeAttributes.ALL);

	private static final List<GraphAttribute> EDGE = GraphAttribute.join(
			List.of(EdgeAttributes.LABEL, EdgeAttributes.WEIGHT, EdgeAttributes.START, EdgeAttributes.END),
			EdgeAttributes.ALL);

	@Override
	public String file() {
		return "network.graphml";
	}

	@Override
	public String description() {
		return "Entities and the ties among them, as GraphML";
	}

	@Override
	public String contentType() {
		return "application/graphml+xml;charset=utf-8";
	}

	@Override
	public void write(NetworkContent network, NetworkSelection selection, OutputStream out) throws IOException {
		XmlWriter xml = new XmlWriter(out);
		xml.start("graphml", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
		xml.line();
		for (Map.Entry<String, String> fact : ABOUT.entrySet()) {
			key(xml, "graph", fact.getKey(), "string", fact.getValue());
		}
		key(xml, "graph", SELECTION, "string", "The parameters of the file; none where it is the whole network.");
		keys(xml, "node", NODE);
		keys(xml, "edge", EDGE);
		xml.start("graph", "id", "network", "edgedefault", "directed");
		xml.line();
		about(xml, network.dataset(), selection);
		network.nodes((node) -> node(xml, node));
		network.edges((edge) -> edge(xml, edge));
		xml.end();
		xml.finish();
	}

	private static Map<String, String> about() {
		Map<String, String> about = new LinkedHashMap<>();
		about.put("title", "Title of the dataset.");
		about.put("version", "Its version.");
		about.put("released", "Day of its release.");
		about.put("digest", "The sha256 of its records, in hexadecimal.");
		about.put("licence", "Licence of the facts, as an SPDX identifier.");
		return Collections.unmodifiableMap(about);
	}

	private static void keys(XmlWriter xml, String of, List<GraphAttribute> attributes) throws IOException {
		for (GraphAttribute attribute : attributes) {
			key(xml, of, attribute.name(), attribute.type().graphml(), attribute.meaning());
		}
	}

	private static void key(XmlWriter xml, String of, String name, String type, String meaning) throws IOException {
		xml.start("key", "id", of + "." + name, "for", of, "attr.name", name, "attr.type", type);
		xml.text("desc", meaning);
		xml.end();
		xml.line();
	}

	private static void about(XmlWriter xml, ResultObject dataset, NetworkSelection selection) throws IOException {
		for (String name : ABOUT.keySet()) {
			data(xml, "graph", name, ResultReader.text(dataset, name));
		}
		data(xml, "graph", SELECTION, selection.text());
		xml.line();
	}

	private static void node(XmlWriter xml, ResultObject node) throws IOException {
		xml.start("node", "id", NodeAttributes.id(node));
		data(xml, "node", NODE, node);
	}

	private static void edge(XmlWriter xml, ResultObject edge) throws IOException {
		xml.start("edge", "id", EdgeAttributes.id(edge), "source", EdgeAttributes.source(edge), "target",
				EdgeAttributes.target(edge));
		data(xml, "edge", EDGE, edge);
	}

	private static void data(XmlWriter xml, String of, List<GraphAttribute> attributes, ResultObject item)
			throws IOException {
		for (GraphAttribute attribute : attributes) {
			data(xml, of, attribute.name(), attribute.of(item));
		}
		xml.end();
		xml.line();
	}

	private static void data(XmlWriter xml, String of, String name, @Nullable String value) throws IOException {
		if (value != null && !value.isEmpty()) {
			xml.text("data", value, "key", of + "." + name);
		}
	}

}
