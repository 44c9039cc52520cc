package org.lianhe.graphql.cost;

import java.util.Locale;

/** Counts that stop growing where they are beyond any limit. */
final class SaturatingMath {

	/** What is not counted further. */
	static final long MOST = 1_000_000_000_000L;

	private SaturatingMath() {
	}

	static long sum(long one, long other) {
		return Math.min(MOST, one + other);
	}

	static long product(long one, long other) {
		return (one != 0 && other > MOST / one) ? MOST : one * other;
	}

	/** As people read it. */
	static String text(long amount) {
		return String.format(Locale.ROOT, (amount < MOST) ? "%,d" : "%,d or more", amount);
	}

}
