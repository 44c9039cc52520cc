package org.lianhe.search;

import java.io.IOException;
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

	private final CandidateQueries candidates;

	private final FuzzyQueries fuzzy;

	private final HitCollector hits;

	private int budget;

	private final FixedBitSet seen;

	SearchExecution(NameIndex index, IndexQuery query, AnalyzedQuery analyzed, HitCollector hits) {
		this.index = index;
		this.query = query;
		this.analyzed = analyzed;
		this.candidates = new CandidateQueries(analyzed);
		this.fuzzy = new FuzzyQueries(analyzed);
		this.seen = new FixedBitSet(index.size());
		this.hits = hits;
		this.budget = query.maxEntries();
	}

	void run() throws IOException {
		collectFirst(this.candidates.exact());
		if (this.analyzed.core() != null) {
			collectFirst(new CandidateQueries(this.analyzed.core()).prefix());
		}
		if (this.analyzed.isSpelling()) {
			collectFirst(this.candidates.exactSpelling());
		}
		collectFirst(this.candidates.prefix());
		collectFirst(this.candidates.words());
		if (this.analyzed.isSpelling()) {
			collectFirst(this.candidates.spelling());
		}
		if (this.hits.highestScore() < GOOD && this.hits.size() < ENOUGH) {
			collectSimilar();
		}
		if (this.query.hasTexts()) {
			collectFirst(this.candidates.texts());
		}
	}

	private void collectSimilar() throws IOException {
		if (this.analyzed.isSpelling()) {
			collectFirst(this.fuzzy.abbreviation());
		}
		collectFirst(this.fuzzy.sound());
		collectFirst(this.fuzzy.characters());
		collect(best(this.fuzzy.misspelling()));
		if (this.hits.highestScore() < FAIR) {
			collect(best(this.fuzzy.half()));
		}
		collectFirst(this.fuzzy.contained());
		for (int first : this.index.first(ofTypes(this.fuzzy.anyName()), MAX_ENTITIES)) {
			this.hits.collectTogether(this.index.readEntity(first));
		}
	}

	/** Entries that are somewhat similar to the query. */
	Set<IndexEntry> similar() throws IOException {
		Set<IndexEntry> entries = new LinkedHashSet<>();
		for (Query similar : List.of(this.fuzzy.misspelling(), this.fuzzy.half(), this.fuzzy.loose())) {
			entries.addAll(this.index.read(best(similar)));
		}
		return entries;
	}

	/**
	 * Scores the first entries that were not seen before, as many as the budget allows.
	 */
	private void collectFirst(Query query) throws IOException {
		if (this.budget > 0) {
			int[] unseen = Arrays.stream(this.index.first(filtered(query), this.budget + this.seen.cardinality()))
				.filter((number) -> !this.seen.get(number))
				.limit(this.budget)
				.toArray();
			this.budget -= unseen.length;
			collect(unseen);
		}
	}

	private int[] best(Query query) throws IOException {
		return this.index.best(filtered(query), MAX_SIMILAR);
	}

	private void collect(int[] numbers) throws IOException {
		int[] unseen = Arrays.stream(numbers).filter((number) -> !this.seen.getAndSet(number)).toArray();
		this.index.read(unseen).forEach(this.hits::collect);
	}

	private Query filtered(Query query) {
		BooleanQuery.Builder all = new BooleanQuery.Builder().add(ofTypes(query), Occur.MUST);
		if (this.query.languages().isEmpty()) {
			return all.add(IndexQueries.term(IndexTerms.LANGUAGE, Language.PINYIN.tag()), Occur.MUST_NOT).build();
		}
		List<String> tags = this.query.languages().stream().map(Language::tag).toList();
		return all.add(IndexQueries.anyTerm(IndexTerms.LANGUAGE, tags), Occur.FILTER).build();
	}

	private Query ofTypes(Query query) {
		return this.query.types().isEmpty() ? query
				: new BooleanQuery.Builder().add(query, Occur.MUST)
					.add(IndexQueries.anyTerm(IndexTerms.TYPE, this.query.types()), Occur.FILTER)
					.build();
	}

}
