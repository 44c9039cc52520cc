package org.lianhe.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.lucene.search.Query;

/** Searches one content of the store for one request, until its time is over. */
public final class Searcher {

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	private static final double MIN_SIMILARITY = 0.5;

	private static final int MAX_SUGGESTIONS = 5;

	/** Most entries of the index that are scored to resolve a name. */
	private static final int MAX_RESOLVED = 200;

	private final NameIndex index;

	private final Runnable deadline;

	private final Map<IndexQuery, NameResolution> resolutions = new HashMap<>();

	/**
	 * A searcher.
	 * @param deadline throws an exception once there is no time left
	 */
	Searcher(NameIndex index, Runnable deadline) {
		this.index = index;
		this.deadline = deadline;
	}

	/** The entities that match, the best first, each once. */
	public List<SearchHit> find(IndexQuery query) {
		return new SearchExecution(this.index, query, AnalyzedQuery.of(query.text()), this.deadline).hits();
	}

	/**
	 * Resolves a name to entities, once for each request. An empty name has no
	 * candidates.
	 * @param types of entity, as the schema's enum names them; empty means all
	 */
	public NameResolution resolve(String name, Set<String> types) {
		return this.resolutions.computeIfAbsent(new IndexQuery(name, types, Set.of(), false, MAX_RESOLVED),
				(query) -> NameResolution.of(name, find(query)));
	}

	/**
	 * Names that are similar to a query which matches nothing; at most five, the most
	 * similar first.
	 */
	public List<String> suggest(IndexQuery query) {
		AnalyzedQuery analyzed = AnalyzedQuery.of(query.text());
		Map<String, Double> names = new HashMap<>();
		for (IndexEntry entry : new SearchExecution(this.index, query, analyzed, this.deadline).similar()) {
			entry.variants()
				.stream()
				.filter((name) -> !entry.isText() && query.searchedLanguages().contains(name.lang()))
				.map(IndexEntry.NameVariant::text)
				.findFirst()
				.ifPresent((name) -> names.merge(name, similarity(analyzed, name, entry.syllables()), Math::max));
		}
		return names.entrySet()
			.stream()
			.filter((name) -> name.getValue() >= MIN_SIMILARITY)
			.sorted(Map.Entry.<String, Double>comparingByValue()
				.reversed()
				.thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
			.limit(MAX_SUGGESTIONS)
			.map(Map.Entry::getKey)
			.toList();
	}

	private static double similarity(AnalyzedQuery query, String name, List<String> syllables) {
		double similarity = similarity(query.key(), AnalyzedText.of(name).key());
		String spoken = query.isSpelling() ? query.letters() : query.sound();
		return (spoken.isEmpty() || syllables.isEmpty()) ? similarity
				: Math.max(similarity, similarity(spoken, String.join("", syllables)));
	}

	private static double similarity(String one, String other) {
		Set<String> common = new HashSet<>(IndexTerms.pairs(one));
		Set<String> others = IndexTerms.pairs(other);
		int all = common.size() + others.size();
		common.retainAll(others);
		return Math.max(2.0 * common.size() / all, SIMILARITY.apply(one, other) - 0.25);
	}

	/**
	 * Whether an entity has a slug.
	 * @param types of entity, as the schema's enum names them; empty means all
	 */
	public boolean hasSlug(String slug, Set<String> types) {
		return !slugs(NameQueries.ofTypes(NameQueries.term(IndexTerms.SLUG, slug), types)).isEmpty();
	}

	/** The slugs of the entities with an identifier, in whichever form it is given. */
	public List<String> findIdentifier(String scheme, String value) {
		return slugs(NameQueries.term(IndexTerms.IDENTIFIER, IndexTerms.identifier(scheme, value)));
	}

	private List<String> slugs(Query query) {
		this.deadline.run();
		int[] found = this.index.first(query, IndexQuery.MAX_SAME_KEY);
		return this.index.read(found).stream().map(IndexEntry::slug).sorted().toList();
	}

}
