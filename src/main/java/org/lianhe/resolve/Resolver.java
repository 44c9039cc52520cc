package org.lianhe.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.search.Ask;
import org.lianhe.search.Hit;
import org.lianhe.search.Searcher;

/** Finds what names mean, in one content of the store. */
public final class Resolver {

	/** Entries that each way of finding some may consider. */
	private static final int CONSIDERED = 200;

	/** Most candidates of a name that are judged by what is around them. */
	private static final int JUDGED = 20;

	/** What an entity gains that is tied to all that is around the name. */
	private static final double TIED = 0.04;

	private static final double STEP = 10_000;

	private final Searcher searcher;

	private final Set<String> types;

	private final Map<String, Resolution> known = new HashMap<>();

	/**
	 * A resolver.
	 * @param types of entity, as the schema names them; empty means all
	 */
	public Resolver(Searcher searcher, Set<String> types) {
		this.searcher = searcher;
		this.types = Set.copyOf(types);
	}

	/** What a name means; an empty one means nothing. */
	public Resolution resolve(String name) {
		return this.known.computeIfAbsent(name, (one) -> Resolution.of(one, find(one)));
	}

	private List<Hit> find(String name) {
		return this.searcher.find(new Ask(name, this.types, Set.of(), false, CONSIDERED));
	}

	/** The same with the candidates that are tied to what is around the name first. */
	static Resolution weighed(Resolution found, Surroundings around) {
		List<Resolution.Candidate> candidates = judged(found).stream()
			.map((one) -> new Resolution.Candidate(one.hit(), raised(one, around), one.isConfident()))
			.sorted(Comparator.comparingDouble(Resolution.Candidate::score)
				.reversed()
				.thenComparing(Resolution.Candidate::hit, Hit.ORDER))
			.toList();
		return new Resolution(found.name(), candidates, found.isConfident());
	}

	/** The candidates that are judged by what is around the name. */
	static List<Resolution.Candidate> judged(Resolution found) {
		return found.candidates().stream().limit(JUDGED).toList();
	}

	private static double raised(Resolution.Candidate candidate, Surroundings around) {
		double score = Math.min(1, candidate.score() + TIED * around.share(candidate.hit().entity()));
		return Math.round(score * STEP) / STEP;
	}

}
