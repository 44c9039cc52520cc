package org.lianhe.search.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.search.IndexManager;
import org.lianhe.search.Searcher;
import org.lianhe.search.reconcile.EntityDocument.Caller;
import org.lianhe.search.reconcile.ReconcileCandidate.Found;
import org.lianhe.search.resolve.NameResolution;
import org.lianhe.search.resolve.NameResolver;

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
		Map<String, Map<String, Found>> found = this.bulkhead.execute(cost,
				() -> this.indexes.searchLatest((searcher) -> find(queries, searcher)));
		Set<String> slugs = found.values().stream().flatMap((one) -> one.keySet().stream()).collect(Collectors.toSet());
		Set<ReconcileProperty.Section> sections = queries.values()
			.stream()
			.flatMap((query) -> query.properties().keySet().stream())
			.map(ReconcileProperty::section)
			.collect(Collectors.toSet());
		Map<String, ReconcileEntity> known = this.entities.read(new TreeSet<>(slugs), sections, caller);
		Map<String, Object> results = new LinkedHashMap<>();
		queries.forEach((key, query) -> results.put(key,
				Map.of("result", candidates(query, found.getOrDefault(key, Map.of()), known))));
		return results;
	}

	private static Map<String, Map<String, Found>> find(Map<String, ReconcileQuery> queries, Searcher searcher) {
		Map<Set<String>, NameResolver> resolvers = new LinkedHashMap<>();
		Map<String, Map<String, Found>> found = new LinkedHashMap<>();
		queries
			.forEach((key, query) -> found.put(key,
					query.isNamed()
							? byName(query, searcher,
									resolvers.computeIfAbsent(query.types(),
											(types) -> new NameResolver(searcher, types)))
							: byIdentifier(query, searcher)));
		return found;
	}

	private static Map<String, Found> byName(ReconcileQuery query, Searcher searcher, NameResolver resolver) {
		Map<String, Found> found = new LinkedHashMap<>();
		if (searcher.hasSlug(query.name(), query.types())) {
			found.put(query.name(), Found.BY_KEY);
		}
		for (NameResolution.Candidate one : resolver.resolve(query.name()).candidates()) {
			if (found.size() < ReconcileQuery.MAX_CANDIDATES) {
				found.putIfAbsent(one.hit().slug(), new Found(one.score(), one.isConfident()));
			}
		}
		return found;
	}

	private static Map<String, Found> byIdentifier(ReconcileQuery query, Searcher searcher) {
		Map<String, Found> found = new LinkedHashMap<>();
		query.properties()
			.entrySet()
			.stream()
			.filter((one) -> one.getKey().section() == ReconcileProperty.Section.IDENTIFIERS)
			.sorted(Comparator.comparing((one) -> one.getKey().id()))
			.flatMap((one) -> one.getValue()
				.stream()
				.flatMap((code) -> searcher.findIdentifier(one.getKey().id(), code).stream()))
			.forEach((slug) -> found.put(slug, Found.BY_KEY));
		return found;
	}

	private static List<Map<String, Object>> candidates(ReconcileQuery query, Map<String, Found> found,
			Map<String, ReconcileEntity> known) {
		List<ReconcileCandidate> candidates = new ArrayList<>();
		found.forEach((slug, how) -> {
			ReconcileEntity entity = known.get(slug);
			if (entity != null && query.accepts(entity)) {
				candidates.add(new ReconcileCandidate(entity, how, query.agreement(entity)));
			}
		});
		return candidates.stream()
			.sorted(Comparator.comparingDouble(ReconcileCandidate::score).reversed())
			.limit(query.limit())
			.map(ReconcileCandidate::shown)
			.toList();
	}

}
