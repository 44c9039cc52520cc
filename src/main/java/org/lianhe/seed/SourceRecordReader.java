package org.lianhe.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** Reads the records of sources. */
final class SourceRecordReader {

	private static final int MAX_PARAGRAPHS = 999_999;

	private final SeedSchema schema;

	private final ReferenceIndex index;

	private final SeedProblems problems;

	SourceRecordReader(SeedSchema schema, ReferenceIndex index, SeedProblems problems) {
		this.schema = schema;
		this.index = index;
		this.problems = problems;
	}

	/** Number of the last paragraph; the highest of all if it cannot be read. */
	static int paragraphs(SeedRecord record) {
		String text = RecordFields.text(record.fields(), "paragraphs");
		return text.matches("0*[1-9]\\d{0,5}") ? Integer.parseInt(text) : MAX_PARAGRAPHS;
	}

	SeedSource read(SeedRecord record) {
		this.schema.check(record, this.problems);
		JsonNode fields = record.fields();
		ReferenceChecker checker = new ReferenceChecker(this.index, record, this.problems);
		String publisher = RecordFields.text(fields, "publisher");
		String originalPublisher = RecordFields.textOrNull(fields, "originalPublisher");
		checker.entity("publisher", publisher, "Organization");
		checker.entity("originalPublisher", originalPublisher, "Organization");
		return new SeedSource(record.slug(), RecordFields.bilingual(fields, "title"), publisher, originalPublisher,
				RecordFields.date(fields, "published"), RecordFields.text(fields, "language"), authors(fields, checker),
				RecordFields.text(fields, "digest"), paragraphs(record), RecordFields.day(fields, "updated"));
	}

	private static List<String> authors(JsonNode fields, ReferenceChecker checker) {
		List<String> authors = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (String author : RecordFields.texts(fields, "authors")) {
			String path = RecordFields.path(fields, "authors", authors.size());
			checker.entity(path, author, "Person");
			checker.checkUnique(seen, author, path, "\"" + author + "\" is written twice.", "Keep one.");
			authors.add(author);
		}
		return authors;
	}

}
