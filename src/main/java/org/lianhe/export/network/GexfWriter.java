package org.lianhe.export.network;

import java.io.OutputStream;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.lianhe.export.network.NetworkReader.NetworkContent;
import org.lianhe.query.plan.ResultObject;

/**
 * Writes GEXF 1.2, which readers of all later versions accept. The graph is dynamic:
 * edges have the first and last day on which they may have held, where these are known.
 */
record GexfWriter(XmlWriter xml) {

	static void write(NetworkContent network, NetworkSelection selection, OutputStream out) throws XMLStreamException {
		new GexfWriter(new XmlWriter(out)).write(network, selection);
	}

	private void write(NetworkContent network, NetworkSelection selection) throws XMLStreamException {
		this.xml.startLine("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
		writeMetadata(network.dataset(), selection);
		this.xml.startElement("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
		writeDeclarations("node", NetworkAttributes.NODE);
		writeDeclarations("edge", NetworkAttributes.EDGE);
		this.xml.startLine("nodes");
		for (ResultObject node : network.nodes()) {
			writeNode(node);
		}
		this.xml.endElement();
		this.xml.startLine("edges");
		for (ResultObject edge : network.edges()) {
			writeEdge(edge);
		}
		this.xml.endDocument();
	}

	private void writeMetadata(ResultObject dataset, NetworkSelection selection) throws XMLStreamException {
		this.xml.startElement("meta", "lastmodifieddate", GraphAttribute.textAt(dataset, "released"));
		this.xml.writeTextElement("creator", "Lianhe");
		this.xml.writeTextElement("description",
				"%s, version %s, released %s, sha256 %s, licence %s%s".formatted(dataset.get("title"),
						dataset.get("version"), dataset.get("released"), dataset.get("digest"), dataset.get("licence"),
						selection.text().isEmpty() ? "" : ", " + selection.text()));
		this.xml.endElement();
	}

	private void writeDeclarations(String owner, List<GraphAttribute> attributes) throws XMLStreamException {
		this.xml.startLine("attributes", "class", owner, "mode", "static");
		for (GraphAttribute attribute : attributes) {
			this.xml.writeEmptyElement("attribute", "id", attribute.name(), "title", attribute.name(), "type",
					attribute.type().gexf());
			this.xml.writeLineEnd();
		}
		this.xml.endElement();
	}

	private void writeNode(ResultObject node) throws XMLStreamException {
		this.xml.startElement("node", "id", NetworkAttributes.NODE_ID.valueOf(node), "label",
				NetworkAttributes.NODE_LABEL.valueOf(node));
		writeValues(NetworkAttributes.NODE, node);
	}

	private void writeEdge(ResultObject edge) throws XMLStreamException {
		this.xml.startElement("edge", "id", NetworkAttributes.EDGE_ID.valueOf(edge), "source",
				NetworkAttributes.SOURCE.valueOf(edge), "target", NetworkAttributes.TARGET.valueOf(edge), "label",
				NetworkAttributes.EDGE_LABEL.valueOf(edge), "weight", NetworkAttributes.WEIGHT.valueOf(edge), "start",
				NetworkAttributes.START.valueOf(edge), "end", NetworkAttributes.END.valueOf(edge));
		writeValues(NetworkAttributes.EDGE, edge);
	}

	private void writeValues(List<GraphAttribute> attributes, ResultObject item) throws XMLStreamException {
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
