package org.lianhe.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import org.apache.lucene.search.Query;

/** Searches one content of the store for one request, until its time is over. */
public final class Searcher {

	private final NameIndex index;

	private final Runnable deadline;

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
		AnalyzedQuery analyzed = AnalyzedQuery.of(query.text());
		HitCollector hits = new HitCollector(analyzed, query.searchedLanguages(), this.deadline);
		try {
			if (!analyzed.isEmpty() && !this.index.isEmpty()) {
				new SearchExecution(this.index, query, analyzed, hits).run();
			}
			return hits.best();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Names that are similar to a query which matches nothing; at most five, the most
	 * similar first.
	 */
	public List<String> suggest(IndexQuery query) {
		AnalyzedQuery analyzed = AnalyzedQuery.of(query.text());
		if (analyzed.isEmpty() || this.index.isEmpty()) {
			return List.of();
		}
		try {
			HitCollector none = new HitCollector(analyzed, query.searchedLanguages(), this.deadline);
			return new NameSuggester(analyzed, query.searchedLanguages())
				.suggest(new SearchExecution(this.index, query, analyzed, none).similar());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Whether an entity has a slug.
	 * @param types of entity, as the schema's enum names them; empty means all
	 */
	public boolean hasSlug(String slug, Set<String> types) {
		Query query = IndexQueries.term(IndexTerms.SLUG, slug);
		Query typed = types.isEmpty() ? query
				: IndexQueries.all(List.of(query, IndexQueries.anyTerm(IndexTerms.TYPE, types)), (one) -> one);
		return !slugs(typed).isEmpty();
	}

	/** The slugs of the entities with an identifier, in whichever form it is given. */
	public List<String> findIdentifier(String scheme, String value) {
		return slugs(IndexQueries.term(IndexTerms.IDENTIFIER, IndexTerms.identifier(scheme, value)));
	}

	private List<String> slugs(Query query) {
		this.deadline.run();
		try {
			return this.index.read(this.index.first(query, IndexQuery.MAX_SAME_KEY))
				.stream()
				.map(IndexEntry::slug)
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
