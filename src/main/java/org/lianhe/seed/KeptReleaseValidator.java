package org.lianhe.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lianhe.seed.release.JsonText;
import org.lianhe.seed.release.RecordLine;
import org.lianhe.seed.release.ReleaseFile;
import tools.jackson.databind.JsonNode;

/** Checks the lines of a release one after the other. */
final class KeptReleaseValidator {

	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

	private final SeedFile file;

	private final Set<String> types;

	private final SeedProblems problems;

	private KeptReleases.@Nullable Kept release;

	private @Nullable RecordLine previous;

	private int number;

	KeptReleaseValidator(SeedFile file, Set<String> types, SeedProblems problems) {
		this.file = file;
		this.types = types;
		this.problems = problems;
	}

	/** The number of the line that was read last. */
	int number() {
		return this.number;
	}

	void line(int line, String text) {
		this.number = line;
		RecordLine record = RecordLine.whole(text);
		if (record == null) {
			problem("record", "is not JSON with a `type` and a `slug`.");
		}
		else if (line == 1) {
			checkDataset(JsonText.read(text), record.type());
		}
		else {
			checkRecord(new RecordLine(record.type(), record.slug(), ""));
		}
	}

	private void checkDataset(JsonNode fields, String type) {
		String version = fields.path("version").asString("");
		String digest = fields.path("digest").asString("");
		if (!type.equals(ReleaseRecords.DATASET)) {
			problem("type", "is not that of the dataset.");
		}
		if (!this.file.path()[2].equals(version + ReleaseFile.ENDING)) {
			this.problems.add(this.file.name(), 1, "version", "\"" + version + "\" is not the name of the file.",
					"Name it " + version + ReleaseFile.ENDING + ".");
		}
		if (!DIGEST.matcher(digest).matches()) {
			problem("digest", "is not a sha256 in hexadecimal.");
		}
		try {
			LocalDate released = LocalDate.parse(fields.path("released").asString(""));
			this.release = new KeptReleases.Kept(this.file, version, released, digest);
		}
		catch (DateTimeException ex) {
			problem("released", "is not a full day of the calendar.");
		}
	}

	private void checkRecord(RecordLine record) {
		if (!this.types.contains(record.type()) && !ReleaseRecords.TERM.equals(record.type())) {
			problem("type", "\"" + record.type() + "\" is not a type.");
		}
		else if (this.previous != null && this.previous.compareTo(record) >= 0) {
			problem("slug", "\"" + record.slug() + "\" does not come after the record before it.");
		}
		this.previous = record;
	}

	private void problem(String field, String reason) {
		this.problems.add(this.file.name(), this.number, field, reason, KeptReleases.REMEDY);
	}

	/** The release, after all its lines were checked. */
	List<KeptReleases.Kept> end() {
		if (this.number == 0) {
			this.number = 1;
			problem("file", "is empty.");
		}
		return (this.release != null) ? List.of(this.release) : List.of();
	}

}
