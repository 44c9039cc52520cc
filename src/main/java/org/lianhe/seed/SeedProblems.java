package org.lianhe.seed;

import java.util.ArrayList;
import java.util.List;

/** Collects all problems of a seed, so that they are reported at once. */
final class SeedProblems {

	/** Most problems that are kept, so that a broken export does not fill the memory. */
	private static final int MAX = 1000;

	private final List<SeedProblem> all = new ArrayList<>();

	private int count;

	void add(String file, int line, String field, String reason, String remedy) {
		this.count++;
		if (this.all.size() < MAX) {
			this.all.add(new SeedProblem(file, line, field, reason, remedy));
		}
	}

	boolean isEmpty() {
		return this.count == 0;
	}

	/** Throws a {@link SeedException} with all problems, if there are any. */
	void throwIfAny() {
		if (this.count > 0) {
			throw new SeedException(this.all.stream().sorted().toList(), this.count);
		}
	}

}
