package org.lianhe.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Kinds of query that the searches in the index are made of. */
final class IndexQueries {

	/** Most terms that one fuzzy query stands for. */
	private static final int MAX_EXPANSIONS = 50;

	private IndexQueries() {
	}

	static Query term(String field, String text) {
		return new TermQuery(new Term(field, text));
	}

	/** Entries that have any of some terms. */
	static Query anyTerm(String field, Collection<String> terms) {
		return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
	}

	/** Entries that have all of some terms. */
	static Query allTerms(String field, Collection<String> terms) {
		return all(terms, (term) -> term(field, term));
	}

	/** Entries that have about half of some terms or more, those with the most first. */
	static Query halfOfTerms(String field, Collection<String> terms) {
		return someTerms(field, terms, Math.max(1, terms.size() / 2));
	}

	/** Entries that have at least a number of some terms, those with the most first. */
	static Query someTerms(String field, Collection<String> terms, int count) {
		BooleanQuery.Builder some = new BooleanQuery.Builder();
		terms.forEach((term) -> some.add(term(field, term), Occur.SHOULD));
		return some.setMinimumNumberShouldMatch(count).build();
	}

	/** Entries of which a term begins with a text, by its own term where it is short. */
	static Query prefix(String field, String prefixField, String text, int maxLength) {
		return (text.length() <= maxLength) ? term(prefixField, text) : new PrefixQuery(new Term(field, text));
	}

	/** Names of which a word begins with a text. */
	static Query wordPrefix(String text) {
		return prefix(IndexTerms.WORD, IndexTerms.WORD_PREFIX, text, IndexTerms.WORD_PREFIX_LENGTH);
	}

	/** Entries of which the pinyin begins with some letters. */
	static Query pinyinPrefix(String letters) {
		return prefix(IndexTerms.PINYIN, IndexTerms.PINYIN_PREFIX, letters, IndexTerms.PINYIN_PREFIX_LENGTH);
	}

	/**
	 * Entries with a term in which few letters are wrong. If two may be, the first one is
	 * right, which bounds how many terms are looked at.
	 */
	static Query fuzzy(String field, String text, int maxEdits) {
		return (maxEdits == 0) ? new MatchNoDocsQuery()
				: new FuzzyQuery(new Term(field, text), maxEdits, maxEdits - 1, MAX_EXPANSIONS, true);
	}

	/** The prefixes of a text from a length on, without the text itself. */
	static List<String> properPrefixes(String text, int minLength) {
		return IntStream.range(minLength, text.length()).mapToObj((length) -> text.substring(0, length)).toList();
	}

	static <T> Query all(Collection<T> parts, Function<T, Query> query) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		parts.forEach((part) -> all.add(query.apply(part), Occur.MUST));
		return all.build();
	}

	static Query any(Query... queries) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		for (Query query : queries) {
			any.add(query, Occur.SHOULD);
		}
		return any.build();
	}

}
