package org.lianhe.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.plan.ResultObject;

/**
 * Writes GraphML 1.0 with its extension for attributes. The facts about the dataset are
 * attributes of the graph.
 */
final class GraphMlWriter {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final List<GraphAttribute> DATASET = List.of(
			GraphAttribute.text("title", "Title of the dataset.", "title"),
			GraphAttribute.text("version", "Its version.", "version"),
			GraphAttribute.text("released", "Day of its release.", "released"),
			GraphAttribute.text("digest", "The sha256 of its records, in hexadecimal.", "digest"),
			GraphAttribute.text("licence", "Licence of the facts, as an SPDX identifier.", "licence"));

	private static final GraphAttribute SELECTION = GraphAttribute.text("selection",
			"The parameters of the file; none where it is the whole network.");

	private static final List<GraphAttribute> NODE = GraphAttribute.concat(List.of(NodeAttributes.LABEL),
			NodeAttributes.ALL);

	private static final List<GraphAttribute> EDGE = GraphAttribute.concat(
			List.of(EdgeAttributes.LABEL, EdgeAttributes.WEIGHT, EdgeAttributes.START, EdgeAttributes.END),
			EdgeAttributes.ALL);

	private final XmlWriter xml;

	private GraphMlWriter(XmlWriter xml) {
		this.xml = xml;
	}

	static void write(NetworkContent network, NetworkSelection selection, OutputStream out) throws IOException {
		new GraphMlWriter(new XmlWriter(out)).write(network, selection);
	}

	private void write(NetworkContent network, NetworkSelection selection) throws IOException {
		this.xml.startElement("graphml", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
		this.xml.writeLineEnd();
		writeKeys("graph", DATASET);
		writeKeys("graph", List.of(SELECTION));
		writeKeys("node", NODE);
		writeKeys("edge", EDGE);
		this.xml.startElement("graph", "id", "network", "edgedefault", "directed");
		this.xml.writeLineEnd();
		writeData("graph", DATASET, network.dataset());
		writeData("graph", SELECTION, selection.text());
		this.xml.writeLineEnd();
		network.forEachNode(this::writeNode);
		network.forEachEdge(this::writeEdge);
		this.xml.endDocument();
	}

	private void writeKeys(String owner, List<GraphAttribute> attributes) throws IOException {
		for (GraphAttribute attribute : attributes) {
			this.xml.startElement("key", "id", owner + "." + attribute.name(), "for", owner, "attr.name",
					attribute.name(), "attr.type", attribute.type().graphml());
			this.xml.writeTextElement("desc", attribute.description());
			this.xml.endElement();
		}
	}

	private void writeNode(ResultObject node) throws IOException {
		this.xml.startElement("node", "id", NodeAttributes.ID.valueOf(node));
		writeData("node", NODE, node);
		this.xml.endElement();
	}

	private void writeEdge(ResultObject edge) throws IOException {
		this.xml.startElement("edge", "id", EdgeAttributes.ID.valueOf(edge), "source",
				EdgeAttributes.SOURCE.valueOf(edge), "target", EdgeAttributes.TARGET.valueOf(edge));
		writeData("edge", EDGE, edge);
		this.xml.endElement();
	}

	private void writeData(String owner, List<GraphAttribute> attributes, ResultObject item) throws IOException {
		for (GraphAttribute attribute : attributes) {
			writeData(owner, attribute, attribute.valueOf(item));
		}
	}

	private void writeData(String owner, GraphAttribute attribute, @Nullable String value) throws IOException {
		if (value != null && !value.isEmpty()) {
			this.xml.writeTextElement("data", value, "key", owner + "." + attribute.name());
		}
	}

}
