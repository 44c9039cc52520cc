package org.lianhe.search.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.search.IndexQuery;
import org.lianhe.search.SearchHit;
import org.lianhe.search.Searcher;

/** Resolves names to entities in one content of the store. */
public final class NameResolver {

	/** Most entries of the index that are scored for a name. */
	private static final int MAX_ENTRIES = 200;

	/** Most candidates of a name that are scored by context. */
	private static final int MAX_IN_CONTEXT = 20;

	/** The gain of an entity that is related to the whole context. */
	private static final double CONTEXT_WEIGHT = 0.04;

	private static final double PRECISION = 10_000;

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

	/** Resolves a name. An empty name has no candidates. */
	public NameResolution resolve(String name) {
		return this.known.computeIfAbsent(name, (one) -> NameResolution.of(one, find(one)));
	}

	private List<SearchHit> find(String name) {
		return this.searcher.find(new IndexQuery(name, this.types, Set.of(), false, MAX_ENTRIES));
	}

	/** Raises the candidates of a resolution by its context. */
	static NameResolution inContext(NameResolution found, ContextScorer context) {
		List<NameResolution.Candidate> candidates = candidatesInContext(found).stream()
			.map((one) -> new NameResolution.Candidate(one.hit(), raised(one, context), one.isConfident()))
			.sorted(Comparator.comparingDouble(NameResolution.Candidate::score)
				.reversed()
				.thenComparing(NameResolution.Candidate::hit, SearchHit.ORDER))
			.toList();
		return new NameResolution(found.name(), candidates, found.isConfident());
	}

	/** The candidates that are scored by context. */
	static List<NameResolution.Candidate> candidatesInContext(NameResolution found) {
		return found.candidates().stream().limit(MAX_IN_CONTEXT).toList();
	}

	private static double raised(NameResolution.Candidate candidate, ContextScorer context) {
		double score = Math.min(1, candidate.score() + CONTEXT_WEIGHT * context.share(candidate.hit().entity()));
		return Math.round(score * PRECISION) / PRECISION;
	}

}
