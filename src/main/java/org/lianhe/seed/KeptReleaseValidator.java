package org.lianhe.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lianhe.seed.release.RecordLine;
import org.lianhe.seed.release.ReleaseFile;
import tools.jackson.databind.JsonNode;

/** Checks the lines of a kept release one after the other. */
final class KeptReleaseValidator {

	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

	private static final int MAX_SLUG = 160;

	private static final int MAX_TYPE = 16;

	private final SeedFile file;

	private final Set<String> types;

	private final SeedProblems problems;

	private final JsonLinesReader json;

	private KeptReleases.@Nullable Kept release;

	private @Nullable RecordLine last;

	private int number;

	KeptReleaseValidator(SeedFile file, Set<String> types, SeedProblems problems) {
		this.file = file;
		this.types = types;
		this.problems = problems;
		this.json = new JsonLinesReader(problems);
	}

	/** The number of the line that was read last. */
	int number() {
		return this.number;
	}

	void line(int line, String text) {
		this.number = line;
		RecordLine whole = (line > 1) ? RecordLine.whole(text) : null;
		if (whole != null && whole.slug().length() <= MAX_SLUG) {
			record(new RecordLine(whole.type(), whole.slug(), ""));
		}
		else {
			check(line, text);
		}
	}

	/** Reads a whole line, so that each of its problems can be noted. */
	private void check(int line, String text) {
		SeedRecord record = this.json.read("", this.file.name(), line, text);
		if (record == null) {
			return;
		}
		String type = required(line, record.fields(), "type", MAX_TYPE);
		String slug = required(line, record.fields(), "slug", MAX_SLUG);
		if (line == 1) {
			this.release = release(record.fields(), type);
		}
		else {
			record(new RecordLine(type, slug, ""));
		}
	}

	private String required(int line, JsonNode fields, String field, int maxLength) {
		String text = RecordFields.text(fields, field);
		if (text.isEmpty() || text.length() > maxLength) {
			problem(line, field, text.isEmpty() ? "is missing." : "is too long.", KeptReleases.REMEDY);
		}
		return text;
	}

	private KeptReleases.Kept release(JsonNode fields, String type) {
		if (!type.equals(ReleaseRecords.DATASET)) {
			problem(1, "type", "is not that of the dataset.", "The first line is the record of the dataset.");
		}
		String version = required(1, fields, "version", 40);
		String digest = required(1, fields, "digest", 64);
		if (!this.file.path()[2].equals(version + ReleaseFile.ENDING)) {
			problem(1, "version", "\"" + version + "\" is not the name of the file.",
					"Name it " + version + ReleaseFile.ENDING + ".");
		}
		if (!DIGEST.matcher(digest).matches()) {
			problem(1, "digest", "is not a sha256 in hexadecimal.", KeptReleases.REMEDY);
		}
		return new KeptReleases.Kept(this.file, version, released(fields), digest);
	}

	private LocalDate released(JsonNode fields) {
		try {
			return LocalDate.parse(RecordFields.text(fields, "released"));
		}
		catch (DateTimeException ex) {
			problem(1, "released", "is not a full day of the calendar.", KeptReleases.REMEDY);
			return LocalDate.EPOCH;
		}
	}

	private void record(RecordLine record) {
		RecordLine before = this.last;
		if (!this.types.contains(record.type()) && !ReleaseRecords.TERM.equals(record.type())) {
			problem(this.number, "type", "\"" + record.type() + "\" is not a type.", KeptReleases.REMEDY);
		}
		else if (before != null && before.compareTo(record) >= 0) {
			problem(this.number, "slug", "\"" + record.slug() + "\" does not come after the record before it.",
					KeptReleases.REMEDY);
		}
		this.last = record;
	}

	private void problem(int line, String field, String reason, String remedy) {
		this.problems.add(this.file.name(), line, field, reason, remedy);
	}

	/** The release, once all its lines were checked. */
	List<KeptReleases.Kept> end() {
		if (this.number == 0) {
			problem(1, "file", "is empty.", KeptReleases.REMEDY);
		}
		return (this.release != null) ? List.of(this.release) : List.of();
	}

}
