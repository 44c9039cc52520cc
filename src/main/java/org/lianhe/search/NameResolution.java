package org.lianhe.search;

import java.util.Comparator;
import java.util.List;

/**
 * The entities that a name may mean.
 *
 * @param name as it was given
 * @param candidates the most likely first
 * @param isConfident whether the first one is certainly meant
 */
public record NameResolution(String name, List<Candidate> candidates, boolean isConfident) {

	/** Most candidates of a name that are scored by context. */
	private static final int MAX_IN_CONTEXT = 20;

	/** The gain of an entity that is related to the whole context. */
	private static final double CONTEXT_WEIGHT = 0.04;

	private static final double PRECISION = 10_000;

	public NameResolution {
		candidates = List.copyOf(candidates);
	}

	/**
	 * Resolves a name to what was found for it. It is confident only if exactly one
	 * entity has the name, once both are folded, and still uses it. Unless it is the
	 * preferred name, no other name may end with it: an ending such as {@code AI Lab}
	 * says what an entity is and not which.
	 * @param hits all that were found
	 */
	static NameResolution of(String name, List<SearchHit> hits) {
		List<SearchHit> exact = hits.stream()
			.filter((hit) -> hit.match() == SearchMatch.EXACT && hit.hasSameSigns(name))
			.toList();
		boolean isConfident = exact.size() == 1 && isConfident(name, exact.get(0), hits);
		List<Candidate> candidates = hits.stream()
			.map((hit) -> new Candidate(hit, hit.score(), isConfident && hit.equals(exact.get(0))))
			.toList();
		return new NameResolution(name, candidates, isConfident);
	}

	private static boolean isConfident(String name, SearchHit hit, List<SearchHit> hits) {
		return switch (hit.kind()) {
			case PREFERRED -> true;
			case ALIAS, SHORT -> hits.stream().noneMatch((other) -> isNamesake(name, hit, other));
			default -> false;
		};
	}

	private static boolean isNamesake(String name, SearchHit hit, SearchHit other) {
		return other.entity() != hit.entity() && other.kind() != NameKind.AS_PRINTED && other.endsWith(name);
	}

	/** The candidates that are scored by context. */
	List<Candidate> candidatesInContext() {
		return this.candidates.stream().limit(MAX_IN_CONTEXT).toList();
	}

	/** The resolution with its candidates raised by the context of the name. */
	NameResolution inContext(ContextScorer context) {
		List<Candidate> raised = candidatesInContext().stream()
			.map((one) -> new Candidate(one.hit(), raised(one, context), one.isConfident()))
			.sorted(Comparator.comparingDouble(Candidate::score)
				.reversed()
				.thenComparing(Candidate::hit, SearchHit.ORDER))
			.toList();
		return new NameResolution(this.name, raised, this.isConfident);
	}

	private static double raised(Candidate candidate, ContextScorer context) {
		double score = Math.min(1, candidate.score() + CONTEXT_WEIGHT * context.share(candidate.hit().entity()));
		return Math.round(score * PRECISION) / PRECISION;
	}

	/**
	 * An entity that a name may mean.
	 *
	 * @param hit how it was found
	 * @param score how likely, from 0 to 1
	 * @param isConfident whether it is certainly meant
	 */
	public record Candidate(SearchHit hit, double score, boolean isConfident) {
	}

}
