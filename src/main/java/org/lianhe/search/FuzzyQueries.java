package org.lianhe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What the index is asked for entries that are only somewhat like what was typed. */
final class FuzzyQueries {

	private static final int BEGINNING = 3;

	private final IndexReader reader;

	private final AnalyzedQuery asking;

	FuzzyQueries(IndexReader reader, AnalyzedQuery asking) {
		this.reader = reader;
		this.asking = asking;
	}

	/** Names that are spoken like it, or begin so. */
	Query heard() throws IOException {
		String sound = this.asking.sound();
		return sound.isEmpty() ? new MatchNoDocsQuery() : QueryClauses.beginning(this.reader, IndexTerms.PINYIN,
				IndexTerms.PINYIN_EDGE, sound, IndexTerms.LONGEST_PINYIN_EDGE);
	}

	/** Names that have its characters, in any order. */
	Query abbreviated() {
		if (!this.asking.isAbbreviation()) {
			return new MatchNoDocsQuery();
		}
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		this.asking.key()
			.codePoints()
			.distinct()
			.forEach((one) -> all.add(QueryClauses.term(IndexTerms.WORD, Character.toString(one)), Occur.MUST));
		return all.build();
	}

	/** Entities that have all its words, in any of their names. */
	Query spread() {
		if (!CrossNameMatcher.isOne(this.asking)) {
			return new MatchNoDocsQuery();
		}
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (AnalyzedText.Word word : this.asking.words()) {
			String text = this.asking.written().textOf(word);
			List<String> parts = word.isHan() ? IndexTerms.pairs(text) : List.of(IndexTerms.spread(text));
			parts.stream()
				.distinct()
				.forEach((part) -> all.add(QueryClauses.term(IndexTerms.SPREAD, part), Occur.MUST));
		}
		return all.build();
	}

	/**
	 * Names, words and pinyin in which few letters are wrong, of which {@link #alike} has
	 * the Chinese ones.
	 */
	Query similar() {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		any.add(QueryClauses.near(IndexTerms.KEY, this.asking.key(), this.asking.tolerance()), Occur.SHOULD);
		if (this.asking.letters().length() > 4) {
			any.add(QueryClauses.near(IndexTerms.PINYIN, this.asking.letters(), 1), Occur.SHOULD);
		}
		if (!this.asking.written().isLatin() && this.asking.words().size() == 1) {
			return any.build();
		}
		BooleanQuery.Builder words = new BooleanQuery.Builder();
		for (AnalyzedText.Word word : this.asking.words()) {
			String text = this.asking.written().textOf(word);
			int tolerance = word.isHan() ? 0 : Math.min(1, AnalyzedQuery.tolerance(text, true));
			BooleanQuery.Builder either = new BooleanQuery.Builder();
			either.add(QueryClauses.near(IndexTerms.WORD, text, tolerance), Occur.SHOULD);
			either.add(QueryClauses.word(text), Occur.SHOULD);
			words.add(word.isHan() ? loose(text) : either.build(), Occur.MUST);
		}
		return any.add(words.build(), Occur.SHOULD).build();
	}

	/** Names that the query begins with. */
	Query contained() {
		int least = this.asking.written().isLatin() ? NameScorer.LEAST_LETTERS : NameScorer.LEAST_CHARACTERS;
		List<BytesRef> names = new ArrayList<>();
		for (int length = least; length < this.asking.key().length(); length++) {
			names.add(new BytesRef(this.asking.key().substring(0, length)));
		}
		return names.isEmpty() ? new MatchNoDocsQuery() : new TermInSetQuery(IndexTerms.KEY, names);
	}

	/** Names that have about half of the query's words and characters, or more. */
	Query alike() {
		BooleanQuery.Builder some = new BooleanQuery.Builder();
		int asked = 0;
		for (String word : IndexTerms.words(this.asking.written())) {
			some.add(QueryClauses.term(IndexTerms.WORD, word), Occur.SHOULD);
			asked++;
		}
		return some.setMinimumNumberShouldMatch(Math.max(1, asked / 2)).build();
	}

	/** Names that share a character, or the beginning of a word, with it. */
	Query loosest() {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		any.add(QueryClauses.near(IndexTerms.PINYIN, this.asking.sound(), this.asking.sound().isEmpty() ? 0 : 1),
				Occur.SHOULD);
		for (AnalyzedText.Word word : this.asking.words()) {
			String text = this.asking.written().textOf(word);
			if (word.isHan()) {
				text.codePoints()
					.distinct()
					.forEach((one) -> any.add(QueryClauses.term(IndexTerms.WORD, Character.toString(one)),
							Occur.SHOULD));
			}
			else {
				String begun = text.substring(0, Math.min(text.length(), BEGINNING));
				any.add(QueryClauses.term(IndexTerms.WORD_EDGE, begun), Occur.SHOULD);
				any.add(QueryClauses.term(IndexTerms.PINYIN_EDGE, begun), Occur.SHOULD);
			}
		}
		return any.build();
	}

	private static Query loose(String word) {
		BooleanQuery.Builder some = new BooleanQuery.Builder();
		List<String> pairs = IndexTerms.pairs(word).stream().distinct().toList();
		pairs.forEach((pair) -> some.add(QueryClauses.term(IndexTerms.WORD, pair), Occur.SHOULD));
		return some.setMinimumNumberShouldMatch(Math.max(1, pairs.size() / 2)).build();
	}

}
