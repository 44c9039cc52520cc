package org.lianhe.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.lianhe.core.i18n.Language;

/**
 * One search in an index, in several ways: the strongest first, and the weaker ones only
 * if those found too little.
 */
final class SearchExecution {

	/** From this score on, similar names are not looked for. */
	private static final double GOOD = 0.7;

	/** From this score on, names that share only much are not looked for. */
	private static final double FAIR = 0.6;

	/** From so many hits on, similar names are not looked for. */
	private static final int ENOUGH = 200;

	/** Most similar entries that are scored. */
	private static final int MAX_SIMILAR = 300;

	/** Most entities of which all names are scored together. */
	private static final int MAX_ENTITIES = 100;

	private final NameIndex index;

	private final IndexQuery query;

	private final AnalyzedQuery analyzed;

	private final NameQueries queries;

	private final HitCollector hits;

	private int budget;

	private final FixedBitSet seen;

	SearchExecution(NameIndex index, IndexQuery query, AnalyzedQuery analyzed, Runnable deadline) {
		this.index = index;
		this.query = query;
		this.analyzed = analyzed;
		this.queries = new NameQueries(analyzed);
		this.seen = new FixedBitSet(index.size());
		this.hits = new HitCollector(analyzed, query.searchedLanguages(), deadline);
		this.budget = query.maxEntries();
	}

	/** The entities that match, the best first. */
	List<SearchHit> hits() {
		collectFirst(this.queries.exact());
		if (this.analyzed.core() != null) {
			collectFirst(new NameQueries(this.analyzed.core()).prefix());
		}
		collectFirst(this.queries.exactSpelling());
		collectFirst(this.queries.prefix());
		collectFirst(this.queries.words());
		collectFirst(this.queries.spelling());
		if (this.hits.highestScore() < GOOD && this.hits.size() < ENOUGH) {
			collectSimilar();
		}
		if (this.query.hasTexts()) {
			collectFirst(this.queries.texts());
		}
		return this.hits.best();
	}

	private void collectSimilar() {
		collectFirst(this.queries.abbreviation());
		collectFirst(this.queries.sound());
		collectFirst(this.queries.characters());
		collect(best(this.queries.misspelling()));
		if (this.hits.highestScore() < FAIR) {
			collect(best(this.queries.half()));
		}
		collectFirst(this.queries.contained());
		for (int first : this.index.first(NameQueries.ofTypes(this.queries.anyName(), this.query.types()),
				MAX_ENTITIES)) {
			this.hits.collectTogether(this.index.readEntity(first));
		}
	}

	/** Entries that are somewhat similar to the query. */
	Set<IndexEntry> similar() {
		Set<IndexEntry> entries = new LinkedHashSet<>();
		for (Query similar : List.of(this.queries.misspelling(), this.queries.half(), this.queries.loose())) {
			entries.addAll(this.index.read(best(similar)));
		}
		return entries;
	}

	/**
	 * Scores the first entries that were not seen before, as many as the budget allows.
	 */
	private void collectFirst(Query query) {
		if (this.budget > 0) {
			int[] unseen = Arrays.stream(this.index.first(filtered(query), this.budget + this.seen.cardinality()))
				.filter((number) -> !this.seen.get(number))
				.limit(this.budget)
				.toArray();
			this.budget -= unseen.length;
			collect(unseen);
		}
	}

	private int[] best(Query query) {
		return this.index.best(filtered(query), MAX_SIMILAR);
	}

	private void collect(int[] numbers) {
		int[] unseen = Arrays.stream(numbers).filter((number) -> !this.seen.getAndSet(number)).toArray();
		this.index.read(unseen).forEach(this.hits::collect);
	}

	private Query filtered(Query query) {
		BooleanQuery.Builder all = new BooleanQuery.Builder().add(NameQueries.ofTypes(query, this.query.types()),
				Occur.MUST);
		if (this.query.languages().isEmpty()) {
			return all.add(NameQueries.term(IndexTerms.LANGUAGE, Language.PINYIN.tag()), Occur.MUST_NOT).build();
		}
		List<String> tags = this.query.languages().stream().map(Language::tag).toList();
		return all.add(NameQueries.anyTerm(IndexTerms.LANGUAGE, tags), Occur.FILTER).build();
	}

}
