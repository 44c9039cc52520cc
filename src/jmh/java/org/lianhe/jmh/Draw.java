package org.lianhe.jmh;

import java.util.List;
import java.util.SplittableRandom;

/** What chance decides of one record: always the same for the same record. */
final class Draw {

	private static final long SEED = 20261122;

	private final SplittableRandom random;

	private Draw(SplittableRandom random) {
		this.random = random;
	}

	static Draw of(String type, int index) {
		return new Draw(new SplittableRandom((SEED + type.hashCode() << 32) + index));
	}

	/** A number from 0, and less than another. */
	int below(int end) {
		return this.random.nextInt(end);
	}

	boolean isTrue(int percent) {
		return this.random.nextInt(100) < percent;
	}

	<T> T one(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

	/**
	 * A number from 0, and less than another; small ones are more likely, as the power
	 * -2/3 of their rank. Ties to what is drawn so make a scale-free network, the share
	 * of entities with so many ties falling as the power -2.5 of their number.
	 *
	 * @see <a href="https://doi.org/10.1103/PhysRevLett.87.278701">the static model of
	 * Goh, Kahng and Kim</a>
	 */
	int ranked(int end) {
		double chance = this.random.nextDouble();
		return (int) (end * chance * chance * chance);
	}

}
