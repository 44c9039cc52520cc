package org.lianhe.seed;

/**
 * Something wrong in the seed.
 *
 * @param file in which it is
 * @param line on which it is, from 1
 * @param field in which it is
 * @param reason what is wrong
 * @param remedy what would be right
 */
record SeedProblem(String file, int line, String field, String reason,
		String remedy) implements Comparable<SeedProblem> {

	@Override
	public int compareTo(SeedProblem other) {
		int byFile = this.file.compareTo(other.file);
		return (byFile != 0) ? byFile : Integer.compare(this.line, other.line);
	}

	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + this.field + ": " + this.reason + " " + this.remedy;
	}

}
