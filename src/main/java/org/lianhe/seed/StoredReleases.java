package org.lianhe.seed;

import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lianhe.seed.release.RecordLine;
import tools.jackson.databind.JsonNode;

/** The releases that are kept in a seed. */
final class StoredReleases {

	/** What follows the version in the name of a file. */
	static final String ENDING = ".jsonl.gz";

	static final String REMEDY = "Write it again with the command `release`, or restore it from the history.";

	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

	private final List<SeedFile> files;

	private final Set<String> types;

	private final List<Release> all = new ArrayList<>();

	/**
	 * Releases that were not checked yet.
	 * @param files what lies in their folder
	 * @param types that a record of an entity or source may have
	 */
	StoredReleases(List<SeedFile> files, Set<String> types) {
		this.files = files;
		this.types = types;
	}

	/** Reads all of them, line by line, and notes what is wrong. */
	void check(SeedProblems problems) {
		for (SeedFile file : this.files) {
			if (!file.name().endsWith(ENDING)) {
				problems.add(file.name(), 1, "file", "is not read here.",
						"Releases lie in seed/release/<version>.jsonl.gz; the command `release` writes them.");
				continue;
			}
			Validator lines = new Validator(file, problems);
			try {
				file.lines(problems, lines::check);
				lines.end();
			}
			catch (UncheckedIOException ex) {
				problems.add(file.name(), lines.number + 1, "file", "is not gzip that can be read to its end.", REMEDY);
			}
		}
	}

	/** All that are valid. */
	List<Release> all() {
		return this.all;
	}

	/** Checks the lines of one release. */
	private final class Validator {

		private final SeedFile file;

		private final SeedProblems problems;

		private @Nullable Release release;

		private @Nullable RecordLine previous;

		/** The number of the line that was read last. */
		private int number;

		Validator(SeedFile file, SeedProblems problems) {
			this.file = file;
			this.problems = problems;
		}

		void check(int line, String text) {
			this.number = line;
			RecordLine record = RecordLine.whole(text);
			if (record == null) {
				problem("record", "is not JSON with a `type` and a `slug`.");
			}
			else if (line == 1) {
				checkDataset(record.type(), record.fields());
			}
			else {
				checkRecord(new RecordLine(record.type(), record.slug(), ""));
			}
		}

		private void checkDataset(String type, JsonNode fields) {
			String version = fields.path("version").asString("");
			String digest = fields.path("digest").asString("");
			if (!type.equals(ReleaseRecords.DATASET)) {
				problem("type", "is not that of the dataset.");
			}
			if (!this.file.path()[2].equals(version + ENDING)) {
				this.problems.add(this.file.name(), 1, "version", "\"" + version + "\" is not the name of the file.",
						"Name it " + version + ENDING + ".");
			}
			if (!DIGEST.matcher(digest).matches()) {
				problem("digest", "is not a sha256 in hexadecimal.");
			}
			try {
				LocalDate released = LocalDate.parse(fields.path("released").asString(""));
				this.release = new Release(this.file, version, released, digest);
			}
			catch (DateTimeException ex) {
				problem("released", "is not a full day of the calendar.");
			}
		}

		private void checkRecord(RecordLine record) {
			if (!StoredReleases.this.types.contains(record.type()) && !ReleaseRecords.TERM.equals(record.type())) {
				problem("type", "\"" + record.type() + "\" is not a type.");
			}
			else if (this.previous != null && this.previous.compareTo(record) >= 0) {
				problem("slug", "\"" + record.slug() + "\" does not come after the record before it.");
			}
			this.previous = record;
		}

		private void problem(String field, String reason) {
			this.problems.add(this.file.name(), Math.max(1, this.number), field, reason, REMEDY);
		}

		/** Adds the release, if all its lines were read. */
		void end() {
			if (this.number == 0) {
				problem("file", "is empty.");
			}
			if (this.release != null) {
				StoredReleases.this.all.add(this.release);
			}
		}

	}

	/**
	 * A release.
	 *
	 * @param file that it is kept in, or null for the content that is loaded
	 * @param version of the dataset
	 * @param released day of the release
	 * @param digest of the records as they were
	 */
	record Release(@Nullable SeedFile file, String version, LocalDate released, String digest) {
	}

}
