package org.lianhe.jmh;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Assigns twelve partner organizations to each lab. */
final class LabPartners {

	static final int PARTNERS_PER_LAB = 12;

	/** Pairs of an organization (high 32 bits) and one of its labs, sorted. */
	private final long[] pairs;

	LabPartners(RecordCounts numbers) {
		this.pairs = new long[PARTNERS_PER_LAB * numbers.labs()];
		int next = 0;
		for (int lab = 0; lab < numbers.labs(); lab++) {
			RecordRandom random = RecordRandom.of("partners", lab);
			Set<Integer> partners = new HashSet<>();
			while (partners.size() < PARTNERS_PER_LAB) {
				int one = random.nextRanked(numbers.organizations());
				if (partners.add(one)) {
					this.pairs[next++] = ((long) one << 32) + lab;
				}
			}
		}
		Arrays.sort(this.pairs);
	}

	/** The labs of an organization. */
	int[] labsOf(int organization) {
		return Arrays.stream(this.pairs, firstIndexOf(organization), firstIndexOf(organization + 1))
			.mapToInt((pair) -> (int) pair)
			.toArray();
	}

	/** The index of the first pair of an organization. */
	private int firstIndexOf(int organization) {
		int found = Arrays.binarySearch(this.pairs, (long) organization << 32);
		return (found < 0) ? -found - 1 : found;
	}

}
