package org.lianhe.model.dataset;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes BibTeX entries. Braces within a text are replaced by commands, because BibTeX
 * counts braces even behind a backslash. Each text is in braces, which protect its
 * capitals.
 */
final class BibTexWriter {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ROOT);

	private BibTexWriter() {
	}

	static String of(CitationData dataset) {
		List<String> fields = new ArrayList<>();
		if (dataset.author() != null) {
			fields.add("author = {{" + escaped(dataset.author()) + "}}");
		}
		fields.add("title = {{" + escaped(dataset.title()) + "}}");
		fields.add("year = {" + dataset.released().getYear() + "}");
		fields.add("month = " + MONTH.format(dataset.released()).toLowerCase(Locale.ROOT));
		fields.add("version = {" + escaped(dataset.version()) + "}");
		fields.add("note = {Data set, version " + escaped(dataset.version()) + ", licence " + escaped(dataset.licence())
				+ ", digest " + dataset.fingerprint() + "}");
		if (dataset.url() != null) {
			fields.add("url = {" + dataset.url() + "}");
		}
		return "@misc{" + dataset.key() + ",\n  " + String.join(",\n  ", fields) + "\n}\n";
	}

	private static String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		text.chars().forEach((character) -> escaped.append(escaped((char) character)));
		return escaped.toString();
	}

	private static String escaped(char character) {
		return switch (character) {
			case '\\' -> "\\textbackslash{}";
			case '{' -> "\\textbraceleft{}";
			case '}' -> "\\textbraceright{}";
			case '~' -> "\\textasciitilde{}";
			case '^' -> "\\textasciicircum{}";
			case '#', '$', '%', '&', '_' -> "\\" + character;
			case '\n', '\r', '\t' -> " ";
			default -> String.valueOf(character);
		};
	}

}
