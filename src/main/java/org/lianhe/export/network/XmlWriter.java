package org.lianhe.export.network;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writes XML 1.0 in UTF-8. Characters that XML does not allow become U+FFFD. Attribute
 * values are passed to the JDK's writer, which escapes them.
 */
final class XmlWriter {

	private final XMLStreamWriter out;

	XmlWriter(OutputStream out) throws XMLStreamException {
		this.out = XMLOutputFactory.newDefaultFactory()
			.createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
		this.out.writeStartDocument("UTF-8", "1.0");
		writeLineEnd();
	}

	/**
	 * Starts an element.
	 * @param attributes names and values alternately; attributes without a value are
	 * omitted
	 */
	void startElement(String element, @Nullable String... attributes) throws XMLStreamException {
		this.out.writeStartElement(element);
		writeAttributes(attributes);
	}

	/** Starts an element whose content begins on the next line. */
	void startLine(String element, @Nullable String... attributes) throws XMLStreamException {
		startElement(element, attributes);
		writeLineEnd();
	}

	void writeEmptyElement(String element, @Nullable String... attributes) throws XMLStreamException {
		this.out.writeEmptyElement(element);
		writeAttributes(attributes);
	}

	void writeTextElement(String element, String text, @Nullable String... attributes) throws XMLStreamException {
		startElement(element, attributes);
		this.out.writeCharacters(replaceInvalid(text));
		this.out.writeEndElement();
	}

	/** Ends the current element and the line. */
	void endElement() throws XMLStreamException {
		this.out.writeEndElement();
		writeLineEnd();
	}

	void writeLineEnd() throws XMLStreamException {
		this.out.writeCharacters("\n");
	}

	/** Ends all open elements and flushes the stream. */
	void endDocument() throws XMLStreamException {
		this.out.writeEndDocument();
		this.out.flush();
	}

	private void writeAttributes(@Nullable String[] attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			String value = attributes[i + 1];
			if (value != null) {
				this.out.writeAttribute(String.valueOf(attributes[i]), replaceInvalid(value));
			}
		}
	}

	/** Replaces the characters that XML 1.0 does not allow by U+FFFD. */
	static String replaceInvalid(String text) {
		return text.codePoints()
			.map((character) -> isValid(character) ? character : 0xFFFD)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** The production Char of XML 1.0, section 2.2. */
	private static boolean isValid(int character) {
		return character == '\t' || character == '\n' || character == '\r' || (character >= 0x20 && character < 0xD800)
				|| (character > 0xDFFF && character < 0xFFFE) || character > 0xFFFF;
	}

}
