package org.lianhe.jmh;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices for one record. The same record always gets the same choices. */
final class RecordRandom {

	private static final long SEED = 20261122;

	private final SplittableRandom random;

	private RecordRandom(SplittableRandom random) {
		this.random = random;
	}

	static RecordRandom of(String type, int index) {
		return new RecordRandom(new SplittableRandom((SEED + type.hashCode() << 32) + index));
	}

	/** A random number from 0 (inclusive) to the end (exclusive). */
	int nextInt(int end) {
		return this.random.nextInt(end);
	}

	boolean isInPercent(int percent) {
		return this.random.nextInt(100) < percent;
	}

	<T> T choose(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	/**
	 * A random number from 0 (inclusive) to the end (exclusive). The probability falls as
	 * the power -2/3 of the rank. Relations to such numbers form a scale-free network:
	 * the share of entities with a given number of relations falls as its power -2.5.
	 *
	 * @see <a href="https://doi.org/10.1103/PhysRevLett.87.278701">the static model of
	 * Goh, Kahng and Kim</a>
	 */
	int nextRanked(int end) {
		double chance = this.random.nextDouble();
		return (int) (end * chance * chance * chance);
	}

}
