package org.lianhe.seed;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianhe.model.lookup.SlugFormat;

/** Reads {@code dataset.yaml} and {@code terms.yaml}. */
final class DatasetReader {

	private static final int LONG = 4000;

	private static final int LONGEST_CODE = 64;

	private static final Pattern ADDRESS = Pattern.compile("https?://[!-~&&[^\"<>\\\\^`{|}]]+");

	private final SeedProblems problems;

	private final YamlReader yaml;

	private final Set<String> types;

	DatasetReader(SeedProblems problems, YamlReader yaml, Set<String> types) {
		this.problems = problems;
		this.yaml = yaml;
		this.types = types;
	}

	/** What is said of the dataset as a whole, or null if it cannot be read. */
	@Nullable SeedDataset dataset(String file, String text) {
		SeedNode.Fields doc = this.yaml.read(file, text);
		if (doc == null) {
			return null;
		}
		FieldReader reader = new FieldReader(this.problems, file, "", doc);
		List<SeedDataset.Withdrawn> withdrawn = reader.objects("withdrawn").stream().map((one) -> {
			SeedDataset.Withdrawn slug = new SeedDataset.Withdrawn(one.written("slug", one.text("slug", 80)),
					one.text("reason", 400));
			one.end();
			return slug;
		}).toList();
		SeedDataset dataset = new SeedDataset(reader.text("version", 40), ValueParser.day(reader, "released"),
				reader.text("licence", 40), EntityRecordReader.localText(reader, "title", 400),
				EntityRecordReader.localText(reader, "coverage", LONG),
				EntityRecordReader.localText(reader, "limitations", LONG),
				EntityRecordReader.localTextIfAny(reader, "author", 400), url(reader), withdrawn);
		reader.end();
		return dataset;
	}

	private static @Nullable String url(FieldReader reader) {
		String url = reader.textIfAny("url", 400);
		if (url != null && !ADDRESS.matcher(url).matches()) {
			reader.problem(reader.lineOf("url"), "url", "\"" + url + "\" is not an address.",
					"Write it like https://example.org/lianhe, in ASCII.");
		}
		return url;
	}

	/** Puts the words of the open vocabularies into the catalogue. */
	void terms(String file, String text, ReferenceIndex catalogue) {
		SeedNode.Fields doc = this.yaml.read(file, text);
		if (doc != null) {
			FieldReader reader = new FieldReader(this.problems, file, "", doc);
			vocabulary(reader, "predicates", "PREDICATE", catalogue);
			vocabulary(reader, "measures", "MEASURE", catalogue);
			vocabulary(reader, "units", "UNIT", catalogue);
			reader.end();
		}
	}

	private void vocabulary(FieldReader file, String field, String vocabulary, ReferenceIndex catalogue) {
		FieldReader all = file.object(field);
		if (all == null) {
			return;
		}
		for (String code : List.copyOf(all.fieldNames())) {
			if (code.length() > LONGEST_CODE || !SlugFormat.isKept(code)) {
				all.problem(all.lineOf(code), code, "is not a code.",
						"Join words of a-z and 0-9 by single hyphens, " + LONGEST_CODE + " characters at most.");
			}
			FieldReader one = all.object(code);
			if (one != null) {
				boolean isPredicate = "PREDICATE".equals(vocabulary);
				catalogue.addTerm(new SeedTerm(vocabulary, code, EntityRecordReader.localText(one, "label", 200),
						isPredicate ? EntityRecordReader.localText(one, "inverse", 200) : null,
						EntityRecordReader.localText(one, "definition", 1000),
						isPredicate ? types(one, "subjects") : Set.of(),
						isPredicate ? types(one, "objects") : Set.of()));
				one.end();
			}
		}
	}

	private Set<String> types(FieldReader reader, String field) {
		List<SeedNode.Text> written = reader.texts(field);
		if (written.isEmpty()) {
			reader.problem(reader.lineOf(field), field, "names no type.", "Write a list such as [Lab, Organization].");
		}
		for (SeedNode.Text type : written) {
			if (!type.value().isBlank() && !this.types.contains(type.value())) {
				reader.problem(type.line(), field, type.what() + " is not a type.",
						"The types are " + String.join(", ", this.types.stream().sorted().toList()) + ".");
			}
		}
		return written.stream().map(SeedNode.Text::value).collect(Collectors.toSet());
	}

}
