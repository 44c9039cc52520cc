package org.lianhe.seed;

import java.util.ArrayList;
import java.util.List;

/** Gathers everything that is wrong, so that all of it is told at once. */
final class SeedProblems {

	/** Most problems that are kept; a broken export should not fill the memory. */
	private static final int MOST = 1000;

	private final List<SeedProblem> all = new ArrayList<>();

	private int count;

	void add(String file, int line, String field, String reason, String remedy) {
		this.count++;
		if (this.all.size() < MOST) {
			this.all.add(new SeedProblem(file, line, field, reason, remedy));
		}
	}

	boolean isEmpty() {
		return this.count == 0;
	}

	/** Ends the load if there is any problem. */
	void refuse() {
		if (this.count > 0) {
			throw new SeedException(this.all.stream().sorted().toList(), this.count);
		}
	}

}
