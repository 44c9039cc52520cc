package org.lianhe.export.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.jspecify.annotations.Nullable;

/**
 * Writes XML 1.0 in UTF-8. Characters that it cannot carry become U+FFFD; ends of line in
 * the values of attributes become spaces, as readers take them.
 */
final class XmlWriter {

	private final XMLStreamWriter out;

	XmlWriter(OutputStream out) throws IOException {
		try {
			this.out = XMLOutputFactory.newDefaultFactory()
				.createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
			this.out.writeStartDocument("UTF-8", "1.0");
			line();
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	/**
	 * Begins an element.
	 * @param attributes names and values in turns; those without a value are left out
	 */
	void start(String element, @Nullable String... attributes) throws IOException {
		try {
			this.out.writeStartElement(element);
			write(attributes);
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	/** Writes an element without content. */
	void empty(String element, @Nullable String... attributes) throws IOException {
		try {
			this.out.writeEmptyElement(element);
			write(attributes);
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	/** Writes an element with text. */
	void text(String element, String text, @Nullable String... attributes) throws IOException {
		start(element, attributes);
		try {
			this.out.writeCharacters(carried(text));
			this.out.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	/** Ends the element begun last. */
	void end() throws IOException {
		try {
			this.out.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	/** Ends a line between elements. */
	void line() throws IOException {
		try {
			this.out.writeCharacters("\n");
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	/** Ends all, and sends it. */
	void finish() throws IOException {
		try {
			this.out.writeEndDocument();
			this.out.flush();
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	private void write(@Nullable String[] attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			String value = attributes[i + 1];
			if (value != null) {
				this.out.writeAttribute(String.valueOf(attributes[i]), carried(value));
			}
		}
	}

	/** The text without characters that XML 1.0 does not allow. */
	static String carried(String text) {
		return text.codePoints().allMatch(XmlWriter::isCarried) ? text
				: text.codePoints()
					.map((character) -> isCarried(character) ? character : 0xFFFD)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
	}

	/** Char of XML 1.0, 2.2. */
	private static boolean isCarried(int character) {
		return character == '\t' || character == '\n' || character == '\r' || (character >= 0x20 && character < 0xD800)
				|| (character > 0xDFFF && character < 0xFFFE) || character > 0xFFFF;
	}

	private static IOException failed(XMLStreamException ex) {
		return (ex.getNestedException() instanceof IOException io) ? io : new IOException(ex);
	}

}
