package org.lianhe.search.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.search.IndexQuery;
import org.lianhe.search.SearchHit;
import org.lianhe.search.Searcher;

/** Finds what names mean, in one content of the store. */
public final class NameResolver {

	/** Entries that each way of finding some may consider. */
	private static final int CONSIDERED = 200;

	/** Most candidates of a name that are judged by what is around them. */
	private static final int JUDGED = 20;

	/** What an entity gains that is tied to all that is around the name. */
	private static final double TIED = 0.04;

	private static final double STEP = 10_000;

	private final Searcher searcher;

	private final Set<String> types;

	private final Map<String, NameResolution> known = new HashMap<>();

	/**
	 * A resolver.
	 * @param types of entity, as the schema names them; empty means all
	 */
	public NameResolver(Searcher searcher, Set<String> types) {
		this.searcher = searcher;
		this.types = Set.copyOf(types);
	}

	/** What a name means; an empty one means nothing. */
	public NameResolution resolve(String name) {
		return this.known.computeIfAbsent(name, (one) -> NameResolution.of(one, find(one)));
	}

	private List<SearchHit> find(String name) {
		return this.searcher.find(new IndexQuery(name, this.types, Set.of(), false, CONSIDERED));
	}

	/** The same with the candidates that are tied to what is around the name first. */
	static NameResolution weighed(NameResolution found, ContextScorer around) {
		List<NameResolution.Candidate> candidates = judged(found).stream()
			.map((one) -> new NameResolution.Candidate(one.hit(), raised(one, around), one.isConfident()))
			.sorted(Comparator.comparingDouble(NameResolution.Candidate::score)
				.reversed()
				.thenComparing(NameResolution.Candidate::hit, SearchHit.ORDER))
			.toList();
		return new NameResolution(found.name(), candidates, found.isConfident());
	}

	/** The candidates that are judged by what is around the name. */
	static List<NameResolution.Candidate> judged(NameResolution found) {
		return found.candidates().stream().limit(JUDGED).toList();
	}

	private static double raised(NameResolution.Candidate candidate, ContextScorer around) {
		double score = Math.min(1, candidate.score() + TIED * around.share(candidate.hit().entity()));
		return Math.round(score * STEP) / STEP;
	}

}
