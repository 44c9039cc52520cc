package org.lianhe.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects all problems of a seed, so that they are reported at once. */
final class SeedProblems {

	/**
	 * Most problems that are stored, so that a broken export does not fill the memory.
	 */
	private static final int MAX = 1000;

	private final List<Problem> all = new ArrayList<>();

	private int count;

	/**
	 * Notes a problem.
	 * @param line on which it is, from 1
	 * @param field in which it is
	 * @param reason what is wrong
	 * @param remedy what would be right
	 */
	void add(String file, int line, String field, String reason, String remedy) {
		this.count++;
		if (this.all.size() < MAX) {
			this.all.add(new Problem(file, line, file + ":" + line + ": " + field + ": " + reason + " " + remedy));
		}
	}

	/**
	 * Notes a problem of a record.
	 * @param path of the field; each item of a list has an index
	 */
	void add(SeedRecord record, String path, String reason, String remedy) {
		String written = record.pathAsWritten(path);
		add(record.file(), record.lineOf(written), written, reason, remedy);
	}

	/** Throws a {@link SeedException} with all problems, if there are any. */
	void throwIfAny() {
		if (this.count > 0) {
			List<String> texts = this.all.stream()
				.sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
				.map(Problem::text)
				.toList();
			String rest = (this.count > MAX) ? "\n… and " + (this.count - MAX) + " more" : "";
			throw new SeedException(String.join("\n", texts) + rest + "\n" + this.count
					+ ((this.count == 1) ? " problem" : " problems") + " in the seed; nothing was loaded.");
		}
	}

	private record Problem(String file, int line, String text) {
	}

}
