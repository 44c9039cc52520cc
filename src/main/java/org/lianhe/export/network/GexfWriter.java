package org.lianhe.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.lianhe.query.plan.ResultObject;

/**
 * GEXF 1.2, which all versions of its readers know. It is dynamic: a tie has the first
 * and the last day on which it may have held, where these are known.
 */
final class GexfWriter implements NetworkFormat {

	private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

	@Override
	public String file() {
		return "network.gexf";
	}

	@Override
	public String description() {
		return "Entities and the ties among them, as GEXF 1.2";
	}

	@Override
	public String contentType() {
		return "application/gexf+xml;charset=utf-8";
	}

	@Override
	public void write(NetworkContent network, NetworkSelection selection, OutputStream out) throws IOException {
		XmlWriter xml = new XmlWriter(out);
		xml.start("gexf", "xmlns", NAMESPACE, "version", "1.2");
		xml.line();
		meta(xml, network.dataset(), selection);
		xml.start("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date");
		attributes(xml, "node", NodeAttributes.ALL);
		attributes(xml, "edge", EdgeAttributes.ALL);
		xml.start("nodes");
		xml.line();
		network.nodes((node) -> node(xml, node));
		xml.end();
		xml.start("edges");
		xml.line();
		network.edges((edge) -> edge(xml, edge));
		xml.end();
		xml.end();
		xml.finish();
	}

	private static void meta(XmlWriter xml, ResultObject dataset, NetworkSelection selection) throws IOException {
		xml.start("meta", "lastmodifieddate", ResultReader.text(dataset, "released"));
		xml.text("creator", "Lianhe");
		xml.text("description",
				"%s, version %s, released %s, sha256 %s, licence %s%s".formatted(ResultReader.at(dataset, "title"),
						ResultReader.at(dataset, "version"), ResultReader.at(dataset, "released"),
						ResultReader.at(dataset, "digest"), ResultReader.at(dataset, "licence"),
						selection.text().isEmpty() ? "" : ", " + selection.text()));
		xml.end();
		xml.line();
	}

	private static void attributes(XmlWriter xml, String of, List<GraphAttribute> attributes) throws IOException {
		xml.start("attributes", "class", of, "mode", "static");
		xml.line();
		for (GraphAttribute attribute : attributes) {
			xml.empty("attribute", "id", attribute.name(), "title", attribute.name(), "type", attribute.type().gexf());
			xml.line();
		}
		xml.end();
		xml.line();
	}

	private static void node(XmlWriter xml, ResultObject node) throws IOException {
		xml.start("node", "id", NodeAttributes.id(node), "label", NodeAttributes.LABEL.of(node));
		values(xml, NodeAttributes.ALL, node);
	}

	private static void edge(XmlWriter xml, ResultObject edge) throws IOException {
		xml.start("edge", "id", EdgeAttributes.id(edge), "source", EdgeAttributes.source(edge), "target",
				EdgeAttributes.target(edge), "label", EdgeAttributes.LABEL.of(edge), "weight",
				EdgeAttributes.WEIGHT.of(edge), "start", EdgeAttributes.START.of(edge), "end",
				EdgeAttributes.END.of(edge));
		values(xml, EdgeAttributes.ALL, edge);
	}

	private static void values(XmlWriter xml, List<GraphAttribute> attributes, ResultObject item) throws IOException {
		xml.start("attvalues");
		for (GraphAttribute attribute : attributes) {
			String value = attribute.of(item);
			if (value != null) {
				xml.empty("attvalue", "for", attribute.name(), "value", value);
			}
		}
		xml.end();
		xml.end();
		xml.line();
	}

}
