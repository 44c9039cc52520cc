package org.lianhe.search.resolve;

import java.util.List;

import org.lianhe.search.NameKind;
import org.lianhe.search.SearchHit;
import org.lianhe.search.SearchMatch;

/**
 * The entities that a name may mean.
 *
 * @param name as it was given
 * @param candidates the likeliest first
 * @param isConfident whether the first is meant for certain
 */
public record NameResolution(String name, List<Candidate> candidates, boolean isConfident) {

	public NameResolution {
		candidates = List.copyOf(candidates);
	}

	/**
	 * Judges what was found for a name. The first is meant for certain only if the name
	 * is one that its bearer has in use, that no other entity has once it is folded, and
	 * that, unless it is the preferred one, does not end the name of another: what ends
	 * names, as {@code AI Lab} does, says what somebody is and not who.
	 * @param hits all that were found
	 */
	static NameResolution of(String name, List<SearchHit> hits) {
		List<SearchHit> exact = hits.stream()
			.filter((hit) -> hit.match() == SearchMatch.EXACT && hit.hasSameSigns(name))
			.toList();
		boolean isConfident = exact.size() == 1 && isCertain(name, exact.get(0), hits);
		List<Candidate> candidates = hits.stream()
			.map((hit) -> new Candidate(hit, hit.score(), isConfident && hit.equals(exact.get(0))))
			.toList();
		return new NameResolution(name, candidates, isConfident);
	}

	private static boolean isCertain(String name, SearchHit hit, List<SearchHit> hits) {
		return switch (hit.kind()) {
			case PREFERRED -> true;
			case ALIAS, SHORT -> hits.stream().noneMatch((other) -> isNamesake(name, hit, other));
			default -> false;
		};
	}

	private static boolean isNamesake(String name, SearchHit hit, SearchHit other) {
		return other.entity() != hit.entity() && other.kind() != NameKind.AS_PRINTED && other.endsWith(name);
	}

	/**
	 * An entity that a name may mean.
	 *
	 * @param hit how it was found
	 * @param score how likely, from 0 to 1
	 * @param isConfident whether it is meant for certain
	 */
	public record Candidate(SearchHit hit, double score, boolean isConfident) {
	}

}
