package org.lianhe.export.network;

import java.io.OutputStream;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.jspecify.annotations.Nullable;
import org.lianhe.export.network.NetworkReader.NetworkContent;
import org.lianhe.query.plan.ResultObject;

/**
 * Writes GraphML 1.0 with its extension for attributes. The facts about the dataset are
 * attributes of the graph.
 */
record GraphMlWriter(XmlWriter xml) {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final List<GraphAttribute> DATASET = List.of(
			GraphAttribute.text("title", "Title of the dataset.", "title"),
			GraphAttribute.text("version", "Its version.", "version"),
			GraphAttribute.text("released", "Day of its release.", "released"),
			GraphAttribute.text("digest", "The sha256 of its records, in hexadecimal.", "digest"),
			GraphAttribute.text("licence", "Licence of the facts, as an SPDX identifier.", "licence"));

	private static final GraphAttribute SELECTION = GraphAttribute.text("selection",
			"The parameters of the file; none where it is the whole network.");

	private static final List<GraphAttribute> NODE = NetworkAttributes.concat(NetworkAttributes.NODE,
			NetworkAttributes.NODE_LABEL);

	private static final List<GraphAttribute> EDGE = NetworkAttributes.concat(NetworkAttributes.EDGE,
			NetworkAttributes.EDGE_LABEL, NetworkAttributes.WEIGHT, NetworkAttributes.START, NetworkAttributes.END);

	static void write(NetworkContent network, NetworkSelection selection, OutputStream out) throws XMLStreamException {
		new GraphMlWriter(new XmlWriter(out)).write(network, selection);
	}

	private void write(NetworkContent network, NetworkSelection selection) throws XMLStreamException {
		this.xml.startLine("graphml", "xmlns", NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xsi:schemaLocation", NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
		writeKeys("graph", DATASET);
		writeKeys("graph", List.of(SELECTION));
		writeKeys("node", NODE);
		writeKeys("edge", EDGE);
		this.xml.startLine("graph", "id", "network", "edgedefault", "directed");
		writeData("graph", DATASET, network.dataset());
		writeData("graph", SELECTION, selection.text());
		this.xml.writeLineEnd();
		for (ResultObject node : network.nodes()) {
			writeNode(node);
		}
		for (ResultObject edge : network.edges()) {
			writeEdge(edge);
		}
		this.xml.endDocument();
	}

	private void writeKeys(String owner, List<GraphAttribute> attributes) throws XMLStreamException {
		for (GraphAttribute attribute : attributes) {
			this.xml.startElement("key", "id", owner + "." + attribute.name(), "for", owner, "attr.name",
					attribute.name(), "attr.type", attribute.type().graphml());
			this.xml.writeTextElement("desc", attribute.description());
			this.xml.endElement();
		}
	}

	private void writeNode(ResultObject node) throws XMLStreamException {
		this.xml.startElement("node", "id", NetworkAttributes.NODE_ID.valueOf(node));
		writeData("node", NODE, node);
		this.xml.endElement();
	}

	private void writeEdge(ResultObject edge) throws XMLStreamException {
		this.xml.startElement("edge", "id", NetworkAttributes.EDGE_ID.valueOf(edge), "source",
				NetworkAttributes.SOURCE.valueOf(edge), "target", NetworkAttributes.TARGET.valueOf(edge));
		writeData("edge", EDGE, edge);
		this.xml.endElement();
	}

	private void writeData(String owner, List<GraphAttribute> attributes, ResultObject item) throws XMLStreamException {
		for (GraphAttribute attribute : attributes) {
			writeData(owner, attribute, attribute.valueOf(item));
		}
	}

	private void writeData(String owner, GraphAttribute attribute, @Nullable String value) throws XMLStreamException {
		if (value != null && !value.isEmpty()) {
			this.xml.writeTextElement("data", value, "key", owner + "." + attribute.name());
		}
	}

}
