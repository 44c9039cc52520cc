package org.lianhe.seed;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The releases that are kept in a seed. */
final class KeptReleases {

	static final String REMEDY = "Write it again with the command `release`, or restore it from the history.";

	private final List<SeedFile> files;

	private final Set<String> types;

	private final List<Kept> all = new ArrayList<>();

	/**
	 * Releases that were not checked yet.
	 * @param files what lies in their folder
	 * @param types that a record of an entity or source may have
	 */
	KeptReleases(List<SeedFile> files, Set<String> types) {
		this.files = files;
		this.types = types;
	}

	/** Reads all of them, line by line, and notes what is wrong. */
	void check(SeedProblems problems) {
		for (SeedFile file : this.files) {
			if (!file.name().endsWith(".jsonl.gz")) {
				problems.add(file.name(), 1, "file", "is not read here.",
						"Releases lie in seed/release/<version>.jsonl.gz; the command `release` writes them.");
				continue;
			}
			KeptReleaseValidator check = new KeptReleaseValidator(file, this.types, problems);
			try {
				file.lines(problems, check::line);
				this.all.addAll(check.end());
			}
			catch (UncheckedIOException ex) {
				problems.add(file.name(), check.number() + 1, "file", "is not gzip that can be read to its end.",
						REMEDY);
			}
		}
	}

	/** All that are valid. */
	List<Kept> all() {
		return this.all;
	}

	/**
	 * A release.
	 *
	 * @param file that it is kept in, or null for the content that is loaded
	 * @param version of the dataset
	 * @param released day of the release
	 * @param digest of the records as they were
	 */
	record Kept(@Nullable SeedFile file, String version, LocalDate released, String digest) {
	}

}
