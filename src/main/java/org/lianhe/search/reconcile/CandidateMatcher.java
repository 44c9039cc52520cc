package org.lianhe.search.reconcile;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianhe.search.Searcher;
import org.lianhe.search.reconcile.ReconcileCandidate.Found;
import org.lianhe.search.resolve.NameResolution;
import org.lianhe.search.resolve.NameResolver;

/**
 * Finds the candidates of a batch of questions: by name, by slug, or by codes in
 * registers. However many questions there are, the store is asked once for slugs, once
 * for each register, once for the entities and once for each property.
 */
final class CandidateMatcher {

	private final EntityReader known;

	private final Searcher searcher;

	private final PropertyCatalog properties;

	private final Map<Set<String>, NameResolver> resolvers = new HashMap<>();

	CandidateMatcher(EntityReader known, Searcher searcher, PropertyCatalog properties) {
		this.known = known;
		this.searcher = searcher;
		this.properties = properties;
	}

	/** The candidates of each question as the protocol shows them, the best first. */
	Map<String, Object> results(Map<String, ReconcileQuery> asked) {
		Map<String, Map<Long, Found>> found = found(asked);
		Map<Long, EntityReader.Subject> subjects = subjects(found.values());
		Map<String, Map<Long, List<ReconcileProperty.Value>>> values = values(asked, found);
		Map<String, Object> results = new LinkedHashMap<>();
		asked.forEach((key, query) -> {
			this.known.checkTime();
			results.put(key, Map.of("result", candidates(query, found.getOrDefault(key, Map.of()), subjects, values)));
		});
		return results;
	}

	/** What each question may mean: entities by id, the best first. */
	private Map<String, Map<Long, Found>> found(Map<String, ReconcileQuery> asked) {
		Map<String, EntityReader.Subject> slugs = this.known.bySlug(asked.values()
			.stream()
			.map(ReconcileQuery::query)
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new)));
		Map<String, Map<String, List<Long>>> codes = codes(asked.values());
		Map<String, Map<Long, Found>> found = new HashMap<>();
		asked.forEach((key, query) -> {
			this.known.checkTime();
			found.put(key, query.isNamed() ? named(query, slugs.get(query.query())) : coded(query, codes));
		});
		return found;
	}

	private Map<Long, Found> named(ReconcileQuery query, EntityReader.@Nullable Subject bySlug) {
		Map<Long, Found> found = new LinkedHashMap<>();
		if (bySlug != null && query.takes(bySlug)) {
			found.put(bySlug.id(), Found.BY_KEY);
		}
		NameResolver resolver = this.resolvers.computeIfAbsent(query.types(),
				(types) -> new NameResolver(this.searcher, types));
		for (NameResolution.Candidate one : resolver.resolve(query.query()).candidates()) {
			if (found.size() < ReconcileQuery.MOST) {
				found.putIfAbsent(one.hit().entity(), new Found(one.score(), one.isConfident()));
			}
		}
		return found;
	}

	/** The entities with the codes that questions without a name give, by register. */
	private Map<String, Map<String, List<Long>>> codes(Collection<ReconcileQuery> asked) {
		Map<String, Set<String>> wanted = new HashMap<>();
		asked.stream()
			.filter((query) -> !query.isNamed())
			.forEach((query) -> query.properties().forEach((id, values) -> {
				if (this.properties.isRegister(id)) {
					wanted.computeIfAbsent(id, (register) -> new TreeSet<>()).addAll(values);
				}
			}));
		Map<String, Map<String, List<Long>>> codes = new HashMap<>();
		wanted.forEach((register, values) -> codes.put(register, this.known.byCode(register, values)));
		return codes;
	}

	private static Map<Long, Found> coded(ReconcileQuery query, Map<String, Map<String, List<Long>>> codes) {
		Map<Long, Found> found = new LinkedHashMap<>();
		new TreeSet<>(query.properties().keySet()).forEach((register) -> {
			Set<Long> ids = new TreeSet<>();
			Map<String, List<Long>> known = codes.getOrDefault(register, Map.of());
			query.properties()
				.getOrDefault(register, List.of())
				.forEach((code) -> ids.addAll(known.getOrDefault(code, List.of())));
			ids.forEach((id) -> found.put(id, Found.BY_KEY));
		});
		return found;
	}

	private Map<Long, EntityReader.Subject> subjects(Collection<Map<Long, Found>> found) {
		Set<Long> ids = new TreeSet<>();
		found.forEach((one) -> ids.addAll(one.keySet()));
		Map<Long, EntityReader.Subject> subjects = new HashMap<>();
		this.known.subjects(List.copyOf(ids)).forEach((one) -> subjects.put(one.id(), one));
		return subjects;
	}

	/** The values of the properties that are asked about, by property and by id. */
	private Map<String, Map<Long, List<ReconcileProperty.Value>>> values(Map<String, ReconcileQuery> asked,
			Map<String, Map<Long, Found>> found) {
		Map<String, Set<Long>> ids = new HashMap<>();
		asked.forEach((key, query) -> query.properties()
			.keySet()
			.forEach((id) -> ids.computeIfAbsent(id, (property) -> new TreeSet<>())
				.addAll(found.getOrDefault(key, Map.of()).keySet())));
		Map<String, Map<Long, List<ReconcileProperty.Value>>> values = new HashMap<>();
		ids.forEach((id, some) -> this.properties.find(id)
			.ifPresent((property) -> values.put(id, property.reader().read(this.known, List.copyOf(some)))));
		return values;
	}

	private static List<Map<String, Object>> candidates(ReconcileQuery query, Map<Long, Found> found,
			Map<Long, EntityReader.Subject> subjects, Map<String, Map<Long, List<ReconcileProperty.Value>>> values) {
		PropertyScorer agreement = new PropertyScorer(query);
		return found.entrySet()
			.stream()
			.filter((one) -> subjects.containsKey(one.getKey()) && query.takes(subjects.get(one.getKey())))
			.map((one) -> new ReconcileCandidate(subjects.get(one.getKey()), one.getValue(),
					agreement.share(one.getKey(), values), query.properties().isEmpty()))
			.sorted(Comparator.comparingDouble(ReconcileCandidate::score).reversed())
			.limit(query.limit())
			.map(ReconcileCandidate::shown)
			.toList();
	}

}
