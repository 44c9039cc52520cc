package org.lianhe.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianhe.name.Folding;
import org.lianhe.name.TypeName;
import org.lianhe.resolve.Resolution;
import org.lianhe.resolve.Resolver;
import org.lianhe.search.Searcher;

/** Finds the candidates of questions: by name, by slug, or by codes in registers. */
final class Matching {

	/** The score of certainty. */
	private static final double FULL = 100;

	/** The share of the score that properties decide where some are given. */
	private static final double BY_PROPERTIES = 0.3;

	private final Known known;

	private final Searcher searcher;

	private final Properties properties;

	private final Map<Set<String>, Resolver> resolvers = new HashMap<>();

	Matching(Known known, Searcher searcher, Properties properties) {
		this.known = known;
		this.searcher = searcher;
		this.properties = properties;
	}

	/** The candidates as the protocol shows them, the best first. */
	List<Map<String, Object>> candidates(ReconcileQuery query) {
		Map<Long, Found> found = named(query);
		List<Known.Subject> subjects = this.known.subjects(List.copyOf(found.keySet()));
		Map<String, Map<Long, List<Property.Value>>> values = new HashMap<>();
		query.properties()
			.keySet()
			.forEach((id) -> this.properties.find(id)
				.ifPresent(
						(property) -> values.put(id, property.reader().read(this.known, List.copyOf(found.keySet())))));
		List<Candidate> candidates = new ArrayList<>();
		for (Known.Subject subject : subjects) {
			double share = share(query, subject.id(), values);
			Found one = found.getOrDefault(subject.id(), new Found(0, false));
			candidates.add(new Candidate(subject, one, share, query.properties().isEmpty()));
		}
		return candidates.stream()
			.sorted(Comparator.comparingDouble(Candidate::score).reversed())
			.limit(query.limit())
			.map(Candidate::shown)
			.toList();
	}

	/** Entities by id, the best first. */
	private Map<Long, Found> named(ReconcileQuery query) {
		Map<Long, Found> found = new LinkedHashMap<>();
		if (query.query().isEmpty()) {
			query.properties()
				.entrySet()
				.stream()
				.filter((wanted) -> this.properties.isRegister(wanted.getKey()))
				.sorted(Map.Entry.comparingByKey())
				.forEach((wanted) -> this.known.byCode(wanted.getKey(), wanted.getValue())
					.forEach((id) -> found.put(id, new Found(1, true))));
			return ofTypes(found, query.types());
		}
		this.known.bySlug(Set.of(query.query())).values().forEach((one) -> found.put(one.id(), new Found(1, true)));
		Map<Long, Found> kept = ofTypes(found, query.types());
		Resolver resolver = this.resolvers.computeIfAbsent(query.types(),
				(types) -> new Resolver(this.searcher, types));
		for (Resolution.Candidate one : resolver.resolve(query.query()).candidates()) {
			if (kept.size() < ReconcileQuery.MOST) {
				kept.putIfAbsent(one.hit().entity(), new Found(one.score(), one.isConfident()));
			}
		}
		return kept;
	}

	private Map<Long, Found> ofTypes(Map<Long, Found> found, Set<String> types) {
		Map<Long, Found> kept = new LinkedHashMap<>();
		this.known.subjects(List.copyOf(found.keySet()))
			.stream()
			.filter((one) -> types.isEmpty() || types.contains(TypeName.codeOf(one.type())))
			.forEach((one) -> kept.put(one.id(), found.getOrDefault(one.id(), new Found(0, false))));
		return kept;
	}

	private static double share(ReconcileQuery query, long id, Map<String, Map<Long, List<Property.Value>>> values) {
		if (query.properties().isEmpty()) {
			return 1;
		}
		long agreeing = query.properties()
			.entrySet()
			.stream()
			.filter((wanted) -> agree(wanted.getValue(),
					values.getOrDefault(wanted.getKey(), Map.of()).getOrDefault(id, List.of())))
			.count();
		return (double) agreeing / query.properties().size();
	}

	/** Whether a value is the same, or the beginning of it, as 2018 is of 2018-05. */
	private static boolean agree(List<String> wanted, List<Property.Value> values) {
		return wanted.stream()
			.map(Folding::fold)
			.anyMatch((one) -> !one.isEmpty() && values.stream()
				.anyMatch((value) -> value.slug().equals(one) || Folding.fold(value.text()).equals(one)
						|| Folding.fold(value.text()).startsWith(one + "-")));
	}

	/**
	 * How an entity was found.
	 *
	 * @param score from 0 to 1
	 * @param isCertain whether it is meant for certain
	 */
	private record Found(double score, boolean isCertain) {
	}

	/**
	 * A candidate.
	 *
	 * @param subject the entity
	 * @param found how it was found
	 * @param share of the properties that agree
	 * @param isFree whether no properties were given
	 */
	private record Candidate(Known.Subject subject, Found found, double share, boolean isFree) {

		double score() {
			double kept = this.isFree ? 1 : 1 - BY_PROPERTIES + BY_PROPERTIES * this.share;
			return Math.round(FULL * 100 * this.found.score() * kept) / 100.0;
		}

		Map<String, Object> shown() {
			Map<String, Object> shown = new LinkedHashMap<>();
			shown.put("id", this.subject.slug());
			shown.put("name", this.subject.name());
			shown.put("description", this.subject.description());
			shown.put("type", List.of(this.subject.shownType()));
			shown.put("score", score());
			shown.put("match", this.found.isCertain() && this.share == 1);
			List<Map<String, Object>> features = new ArrayList<>();
			features.add(Map.of("id", "name", "value", this.found.score()));
			if (!this.isFree) {
				features.add(Map.of("id", "properties", "value", this.share));
			}
			shown.put("features", features);
			return shown;
		}

	}

}
