package org.lianhe.search.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.search.IndexManager;
import org.lianhe.search.NameResolution;
import org.lianhe.search.Searcher;
import org.lianhe.search.reconcile.EntityDocument.Caller;

/**
 * Matches batches of names and identifiers to entities. The index finds them by name, by
 * slug or by identifier; then one document reads the entities of all queries.
 */
final class ReconciliationService {

	private final ReconcileQueryParser parser;

	private final QueryBulkhead bulkhead;

	private final IndexManager indexes;

	private final EntityDocument entities;

	ReconciliationService(ReconcileQueryParser parser, QueryBulkhead bulkhead, IndexManager indexes,
			EntityDocument entities) {
		this.parser = parser;
		this.bulkhead = bulkhead;
		this.indexes = indexes;
		this.entities = entities;
	}

	/** The candidates of each query of a batch as the protocol shows them, best first. */
	Map<String, Object> match(String batch, Caller caller) {
		Map<String, ReconcileQuery> queries = this.parser.parse(batch);
		long cost = queries.values().stream().mapToLong(ReconcileQuery::cost).sum();
		Map<String, Map<String, Found>> found = new LinkedHashMap<>();
		this.bulkhead.execute(cost, () -> this.indexes.searchLatest((searcher) -> {
			queries.forEach((key, query) -> found.put(key, find(query, searcher)));
			return found;
		}));
		Set<String> slugs = new TreeSet<>();
		found.values().forEach((one) -> slugs.addAll(one.keySet()));
		Set<ReconcileProperty.Section> sections = queries.values()
			.stream()
			.flatMap((query) -> query.properties().keySet().stream())
			.map(ReconcileProperty::section)
			.collect(Collectors.toSet());
		Map<String, ReconcileEntity> known = this.entities.read(slugs, sections, caller);
		Map<String, Object> results = new LinkedHashMap<>();
		found.forEach((key, some) -> results.put(key, Map.of("result", shown(queries.get(key), some, known))));
		return results;
	}

	/** How the entities were found that a query may mean, by slug. */
	private static Map<String, Found> find(ReconcileQuery query, Searcher searcher) {
		Map<String, Found> found = new LinkedHashMap<>();
		if (!query.isNamed()) {
			query.properties()
				.entrySet()
				.stream()
				.filter((one) -> one.getKey().section() == ReconcileProperty.Section.IDENTIFIERS)
				.sorted(Comparator.comparing((one) -> one.getKey().id()))
				.forEach((one) -> one.getValue()
					.forEach((code) -> searcher.findIdentifier(one.getKey().id(), code)
						.forEach((slug) -> found.put(slug, Found.BY_KEY))));
			return found;
		}
		if (searcher.hasSlug(query.name(), query.types())) {
			found.put(query.name(), Found.BY_KEY);
		}
		for (NameResolution.Candidate one : searcher.resolve(query.name(), query.types()).candidates()) {
			if (found.size() < ReconcileQuery.MAX_CANDIDATES) {
				found.putIfAbsent(one.hit().slug(), new Found(one.score(), one.isConfident()));
			}
		}
		return found;
	}

	private static List<Map<String, Object>> shown(ReconcileQuery query, Map<String, Found> found,
			Map<String, ReconcileEntity> known) {
		return found.entrySet()
			.stream()
			.filter((one) -> known.containsKey(one.getKey()) && query.accepts(known.get(one.getKey())))
			.map((one) -> Candidate.of(query, one.getValue(), known.get(one.getKey())))
			.sorted(Comparator.comparingDouble(Candidate::score).reversed())
			.limit(query.limit())
			.map(Candidate::shown)
			.toList();
	}

	/**
	 * How an entity was found.
	 *
	 * @param score from 0 to 1
	 * @param isCertain whether it is meant for certain
	 */
	private record Found(double score, boolean isCertain) {

		/** By what only it has: its slug, or an identifier. */
		static final Found BY_KEY = new Found(1, true);

	}

	/**
	 * An entity that a query may mean.
	 *
	 * @param entity that may be meant
	 * @param found how it was found
	 * @param agreement share of the comparable properties that agree, from 0 to 1; empty
	 * where none can be compared
	 */
	private record Candidate(ReconcileEntity entity, Found found, OptionalDouble agreement) {

		/** The score of certainty. */
		private static final double FULL = 100;

		/** The share of the score that properties decide where some can be compared. */
		private static final double PROPERTY_WEIGHT = 0.3;

		static Candidate of(ReconcileQuery query, Found found, ReconcileEntity entity) {
			return new Candidate(entity, found, query.agreement(entity));
		}

		double score() {
			double weighted = 1 - PROPERTY_WEIGHT + PROPERTY_WEIGHT * this.agreement.orElse(1);
			return Math.round(FULL * 100 * this.found.score() * weighted) / 100.0;
		}

		/** The candidate as the protocol shows it. */
		Map<String, Object> shown() {
			List<Map<String, Object>> features = new ArrayList<>();
			features.add(Map.of("id", "name", "value", this.found.score()));
			this.agreement.ifPresent((share) -> features.add(Map.of("id", "properties", "value", share)));
			Map<String, Object> shown = new LinkedHashMap<>();
			shown.put("id", this.entity.slug());
			shown.put("name", this.entity.name());
			shown.put("description", this.entity.description());
			shown.put("type", List.of(this.entity.shownType()));
			shown.put("score", score());
			shown.put("match", this.found.isCertain() && this.agreement.orElse(1) == 1);
			shown.put("features", features);
			return shown;
		}

	}

}
