package org.lianhe.network.file;

import java.util.stream.Collectors;

import org.lianhe.query.Item;

/** What facts are cited from. */
final class Cited {

	private Cited() {
	}

	/** The paragraphs, each once, as {@code source#paragraph}, joined by {@code |}. */
	static String in(Item fact) {
		return Items.all(fact, "citations")
			.stream()
			.map((citation) -> Items.text(citation, "source", "slug") + "#" + Items.text(citation, "paragraph"))
			.distinct()
			.collect(Collectors.joining("|"));
	}

	/** Whether any paragraph says it, or it was concluded. */
	static String support(Item fact) {
		return Items.all(fact, "citations")
			.stream()
			.anyMatch((citation) -> "STATED".equals(Items.text(citation, "support"))) ? "STATED" : "INFERRED";
	}

}
