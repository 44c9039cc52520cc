package org.lianhe.export.network;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.jgrapht.nio.graphml.GraphMLImporter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads XML, held against schemas that JGraphT carries. */
final class Documents {

	private Documents() {
	}

	/** The document, if it is valid by these schemas. */
	static Document valid(String text, String... schemas) {
		try {
			Document document = parsed(text);
			schema(schemas).newValidator().validate(new StreamSource(new StringReader(text)));
			return document;
		}
		catch (SAXException | IOException | ParserConfigurationException ex) {
			throw new AssertionError(ex.getMessage() + "\n" + text.substring(0, Math.min(2000, text.length())), ex);
		}
	}

	private static Document parsed(String text) throws SAXException, IOException, ParserConfigurationException {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
	}

	private static Schema schema(String... names) throws SAXException {
		SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
		return factory.newSchema(Stream.of(names)
			.map((name) -> new StreamSource(GraphMLImporter.class.getClassLoader().getResourceAsStream(name)))
			.toArray(Source[]::new));
	}

	/** All elements of a name below another, in order. */
	static Stream<Element> each(Node below, String name) {
		NodeList all = (below instanceof Document document) ? document.getElementsByTagName(name)
				: ((Element) below).getElementsByTagName(name);
		return IntStream.range(0, all.getLength()).mapToObj((i) -> (Element) all.item(i));
	}

}
