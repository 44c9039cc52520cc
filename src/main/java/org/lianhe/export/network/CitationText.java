package org.lianhe.export.network;

import java.util.stream.Collectors;

import org.lianhe.query.plan.ResultObject;

/** What facts are cited from. */
final class CitationText {

	private CitationText() {
	}

	/** The paragraphs, each once, as {@code source#paragraph}, joined by {@code |}. */
	static String in(ResultObject fact) {
		return ResultReader.all(fact, "citations")
			.stream()
			.map((citation) -> ResultReader.text(citation, "source", "slug") + "#"
					+ ResultReader.text(citation, "paragraph"))
			.distinct()
			.collect(Collectors.joining("|"));
	}

	/** Whether any paragraph says it, or it was concluded. */
	static String support(ResultObject fact) {
		return ResultReader.all(fact, "citations")
			.stream()
			.anyMatch((citation) -> "STATED".equals(ResultReader.text(citation, "support"))) ? "STATED" : "INFERRED";
	}

}
