package org.lianhe.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.plan.ResultObject;

/**
 * Writes GEXF 1.2, which readers of all later versions accept. The graph is dynamic:
 * edges have the first and last day on which they may have held, where these are known.
 */
final class GexfWriter {

	private final XmlWriter xml;

	private GexfWriter(XmlWriter xml) {
		this.xml = xml;
	}

	static void write(NetworkContent network, NetworkSelection selection, OutputStream out) throws IOException {
		new GexfWriter(new XmlWriter(out)).write(network, selection);
	}

	private void write(NetworkContent network, NetworkSelection selection) throws IOException {
		startLine("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
		writeMetadata(network.dataset(), selection);
		this.xml.startElement("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
		writeDeclarations("node", NodeAttributes.ALL);
		writeDeclarations("edge", EdgeAttributes.ALL);
		startLine("nodes");
		network.forEachNode(this::writeNode);
		this.xml.endElement();
		startLine("edges");
		network.forEachEdge(this::writeEdge);
		this.xml.endDocument();
	}

	private void startLine(String element, @Nullable String... attributes) throws IOException {
		this.xml.startElement(element, attributes);
		this.xml.writeLineEnd();
	}

	private void writeMetadata(ResultObject dataset, NetworkSelection selection) throws IOException {
		this.xml.startElement("meta", "lastmodifieddate", GraphAttribute.textAt(dataset, "released"));
		this.xml.writeTextElement("creator", "Lianhe");
		this.xml.writeTextElement("description",
				"%s, version %s, released %s, sha256 %s, licence %s%s".formatted(dataset.get("title"),
						dataset.get("version"), dataset.get("released"), dataset.get("digest"), dataset.get("licence"),
						selection.text().isEmpty() ? "" : ", " + selection.text()));
		this.xml.endElement();
	}

	private void writeDeclarations(String owner, List<GraphAttribute> attributes) throws IOException {
		startLine("attributes", "class", owner, "mode", "static");
		for (GraphAttribute attribute : attributes) {
			this.xml.writeEmptyElement("attribute", "id", attribute.name(), "title", attribute.name(), "type",
					attribute.type().gexf());
			this.xml.writeLineEnd();
		}
		this.xml.endElement();
	}

	private void writeNode(ResultObject node) throws IOException {
		this.xml.startElement("node", "id", NodeAttributes.ID.valueOf(node), "label",
				NodeAttributes.LABEL.valueOf(node));
		writeValues(NodeAttributes.ALL, node);
	}

	private void writeEdge(ResultObject edge) throws IOException {
		this.xml.startElement("edge", "id", EdgeAttributes.ID.valueOf(edge), "source",
				EdgeAttributes.SOURCE.valueOf(edge), "target", EdgeAttributes.TARGET.valueOf(edge), "label",
				EdgeAttributes.LABEL.valueOf(edge), "weight", EdgeAttributes.WEIGHT.valueOf(edge), "start",
				EdgeAttributes.START.valueOf(edge), "end", EdgeAttributes.END.valueOf(edge));
		writeValues(EdgeAttributes.ALL, edge);
	}

	private void writeValues(List<GraphAttribute> attributes, ResultObject item) throws IOException {
		this.xml.startElement("attvalues");
		for (GraphAttribute attribute : attributes) {
			String value = attribute.valueOf(item);
			if (value != null) {
				this.xml.writeEmptyElement("attvalue", "for", attribute.name(), "value", value);
			}
		}
		this.xml.endElement();
		this.xml.endElement();
	}

}
