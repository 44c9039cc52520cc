package org.lianhe.export.network;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLStreamException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

class XmlWriterTests {

	@Property(seed = "20181122")
	void keepsEveryCharacterThatXmlAllows(@ForAll("texts") String text) throws Exception {
		Element read = read(text);
		assertThat(read.getAttribute("a")).isEqualTo(XmlWriter.replaceInvalid(text).replaceAll("\r\n|[\r\n\t]", " "));
		assertThat(read.getTextContent()).isEqualTo(XmlWriter.replaceInvalid(text).replaceAll("\r\n?", "\n"));
	}

	@Example
	void replacesOnlyCharactersThatXmlDoesNotAllow() {
		assertThat(XmlWriter.replaceInvalid("商汤\u0000\u001F\uFFFE\uD840 \uD842\uDFB7\t<&>\"\u0085\uE000"))
			.isEqualTo("商汤\uFFFD\uFFFD\uFFFD\uFFFD \uD842\uDFB7\t<&>\"\u0085\uE000");
	}

	@Provide
	Arbitrary<String> texts() {
		Arbitrary<Integer> special = Arbitraries.of(0x0, 0x1, 0x9, 0xA, 0xD, 0x1F, 0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E,
				0x5D, 0x7F, 0x85, 0x4E2D, 0xD800, 0xDFFF, 0xE000, 0xFFFD, 0xFFFE, 0xFFFF, 0x20BB7, 0x10FFFF);
		Arbitrary<Integer> any = Arbitraries.integers().between(0, 0x10FFFF);
		return Arbitraries.oneOf(special, any)
			.list()
			.ofMaxSize(30)
			.map((points) -> points.stream()
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString());
	}

	private static Element read(String text) throws Exception {
		InputSource source = new InputSource(new StringReader(written(text)));
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source).getDocumentElement();
	}

	private static String written(String text) throws XMLStreamException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XmlWriter xml = new XmlWriter(out);
		xml.writeTextElement("e", text, "a", text);
		xml.endDocument();
		return out.toString(StandardCharsets.UTF_8);
	}

}
