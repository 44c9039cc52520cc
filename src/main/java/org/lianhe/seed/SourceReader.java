package org.lianhe.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Reads the record of a source. */
final class SourceReader {

	private static final int DIGEST = 64;

	private static final double MOST_PARAGRAPHS = 1_000_000;

	private final Catalogue catalogue;

	private final Problems problems;

	SourceReader(Catalogue catalogue, Problems problems) {
		this.catalogue = catalogue;
		this.problems = problems;
	}

	/** Number of the last paragraph, without looking at anything else. */
	static int paragraphs(SeedRecord raw) {
		return new Reader(new Problems(), raw.file(), "", raw.doc()).whole("paragraphs", MOST_PARAGRAPHS);
	}

	SeedSource read(SeedRecord raw) {
		Reader reader = new Reader(this.problems, raw.file(), "", raw.doc());
		reader.has("slug");
		String digest = reader.text("digest", DIGEST);
		if (!digest.matches("[0-9a-f]{64}")) {
			reader.problem(reader.lineOf("digest"), "digest", "is not a sha256 in hexadecimal.",
					"Write the 64 digits that `sha256sum` prints, in quotes.");
		}
		SeedSource source = new SeedSource(raw.slug(), EntityReader.localText(reader, "title", 400),
				body(reader, "publisher", "Organization", reader.text("publisher", 80)),
				ifAny(reader, "originalPublisher"), reader.date("published"), reader.text("language", 16),
				authors(reader), digest, reader.whole("paragraphs", MOST_PARAGRAPHS), reader.day("updated"));
		reader.end();
		return source;
	}

	private @Nullable String ifAny(Reader reader, String field) {
		String slug = reader.textIfAny(field, 80);
		return (slug != null) ? body(reader, field, "Organization", slug) : null;
	}

	private List<String> authors(Reader reader) {
		return reader.texts("authors")
			.stream()
			.map((author) -> body(reader, "authors", "Person", author.value()))
			.toList();
	}

	private String body(Reader reader, String field, String type, String slug) {
		if (!slug.isBlank() && !type.equals(this.catalogue.typeOf(slug))) {
			reader.problem(reader.lineOf(field), field, "\"" + slug + "\" is not a record of type " + type + ".",
					"Add it, or name another.");
		}
		return slug;
	}

}
