package org.lianhe.seed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Reads the record of a source. */
final class SourceRecordReader {

	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

	private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?");

	private static final int MOST_PARAGRAPHS = 999_999;

	private final ReferenceChecker references;

	private final SeedProblems problems;

	SourceRecordReader(ReferenceIndex catalogue, SeedProblems problems) {
		this.references = new ReferenceChecker(catalogue);
		this.problems = problems;
	}

	/** Number of the last paragraph; the highest of all where it cannot be read. */
	static int paragraphs(SeedRecord raw) {
		SeedProblems unread = new SeedProblems();
		int last = ValueParser.whole(new FieldReader(unread, raw.file(), "", raw.doc()), "paragraphs", 1,
				MOST_PARAGRAPHS);
		return unread.isEmpty() ? last : MOST_PARAGRAPHS;
	}

	SeedSource read(SeedRecord raw) {
		FieldReader reader = new FieldReader(this.problems, raw.file(), "", raw.doc());
		reader.has("slug");
		SeedSource source = new SeedSource(raw.slug(), EntityRecordReader.localText(reader, "title", 400),
				publisher(reader, "publisher", reader.text("publisher", 80)), originalPublisher(reader),
				ValueParser.date(reader, "published"), language(reader), authors(reader), digest(reader),
				ValueParser.whole(reader, "paragraphs", 1, MOST_PARAGRAPHS), ValueParser.day(reader, "updated"));
		reader.end();
		return source;
	}

	private String publisher(FieldReader reader, String field, String slug) {
		this.references.entity(reader, field, reader.written(field, slug), "Organization");
		return slug;
	}

	private @Nullable String originalPublisher(FieldReader reader) {
		String slug = reader.textIfAny("originalPublisher", 80);
		return (slug != null) ? publisher(reader, "originalPublisher", slug) : null;
	}

	private static String language(FieldReader reader) {
		String tag = reader.text("language", 16);
		if (!tag.isBlank() && !TAG.matcher(tag).matches()) {
			reader.problem(reader.lineOf("language"), "language", "\"" + tag + "\" is not a language tag.",
					"Write it like zh-Hans or en.");
		}
		return tag;
	}

	private List<String> authors(FieldReader reader) {
		Set<String> authors = new LinkedHashSet<>();
		for (SeedNode.Text author : reader.texts("authors")) {
			this.references.entity(reader, "authors", author, "Person");
			if (!authors.add(author.value())) {
				reader.problem(author.line(), "authors", "\"" + author.value() + "\" is written twice.", "Keep one.");
			}
		}
		return List.copyOf(authors);
	}

	private static String digest(FieldReader reader) {
		String digest = reader.text("digest", 400);
		if (!digest.isBlank() && !DIGEST.matcher(digest).matches()) {
			reader.problem(reader.lineOf("digest"), "digest", "is not a sha256 in hexadecimal.",
					"Write the 64 digits that `sha256sum` prints, in quotes.");
		}
		return digest;
	}

}
