package org.lianhe.jmh;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Which organisation is a partner of which labs: each lab has twelve. */
final class Partners {

	static final int EACH = 12;

	/** An organisation and one of its labs in each, in order. */
	private final long[] pairs;

	Partners(Numbers numbers) {
		this.pairs = new long[EACH * numbers.labs()];
		int next = 0;
		for (int lab = 0; lab < numbers.labs(); lab++) {
			Draw draw = Draw.of("partners", lab);
			Set<Integer> partners = new HashSet<>();
			while (partners.size() < EACH) {
				int one = draw.ranked(numbers.organizations());
				if (partners.add(one)) {
					this.pairs[next++] = ((long) one << 32) + lab;
				}
			}
		}
		Arrays.sort(this.pairs);
	}

	/** The labs of an organisation. */
	int[] of(int organization) {
		return Arrays.stream(this.pairs, place(organization), place(organization + 1))
			.mapToInt((pair) -> (int) pair)
			.toArray();
	}

	/** Where the pairs of an organisation begin. */
	private int place(int organization) {
		int found = Arrays.binarySearch(this.pairs, (long) organization << 32);
		return (found < 0) ? -found - 1 : found;
	}

}
