package org.lianhe.seed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the record of a source. */
final class SourceReader {

	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

	private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?");

	private static final int MOST_PARAGRAPHS = 999_999;

	private final References references;

	private final Problems problems;

	SourceReader(Catalogue catalogue, Problems problems) {
		this.references = new References(catalogue);
		this.problems = problems;
	}

	/** Number of the last paragraph; the highest of all where it cannot be read. */
	static int paragraphs(SeedRecord raw) {
		Problems unread = new Problems();
		int last = Values.whole(new Reader(unread, raw.file(), "", raw.doc()), "paragraphs", 1, MOST_PARAGRAPHS);
		return unread.isEmpty() ? last : MOST_PARAGRAPHS;
	}

	SeedSource read(SeedRecord raw) {
		Reader reader = new Reader(this.problems, raw.file(), "", raw.doc());
		reader.has("slug");
		SeedSource source = new SeedSource(raw.slug(), EntityReader.localText(reader, "title", 400),
				publisher(reader, "publisher", reader.text("publisher", 80)), originalPublisher(reader),
				Values.date(reader, "published"), language(reader), authors(reader), digest(reader),
				Values.whole(reader, "paragraphs", 1, MOST_PARAGRAPHS), Values.day(reader, "updated"));
		reader.end();
		return source;
	}

	private String publisher(Reader reader, String field, String slug) {
		this.references.entity(reader, field, reader.written(field, slug), "Organization");
		return slug;
	}

	private @Nullable String originalPublisher(Reader reader) {
		String slug = reader.textIfAny("originalPublisher", 80);
		return (slug != null) ? publisher(reader, "originalPublisher", slug) : null;
	}

	private static String language(Reader reader) {
		String tag = reader.text("language", 16);
		if (!tag.isBlank() && !TAG.matcher(tag).matches()) {
			reader.problem(reader.lineOf("language"), "language", "\"" + tag + "\" is not a language tag.",
					"Write it like zh-Hans or en.");
		}
		return tag;
	}

	private List<String> authors(Reader reader) {
		Set<String> authors = new LinkedHashSet<>();
		for (Doc.Text author : reader.texts("authors")) {
			this.references.entity(reader, "authors", author, "Person");
			if (!authors.add(author.value())) {
				reader.problem(author.line(), "authors", "\"" + author.value() + "\" is written twice.", "Keep one.");
			}
		}
		return List.copyOf(authors);
	}

	private static String digest(Reader reader) {
		String digest = reader.text("digest", 400);
		if (!digest.isBlank() && !DIGEST.matcher(digest).matches()) {
			reader.problem(reader.lineOf("digest"), "digest", "is not a sha256 in hexadecimal.",
					"Write the 64 digits that `sha256sum` prints, in quotes.");
		}
		return digest;
	}

}
