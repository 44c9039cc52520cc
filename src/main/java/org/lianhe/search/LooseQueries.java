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
final class LooseQueries {

	private static final int BEGINNING = 3;

	private final IndexReader reader;

	private final Asking asking;

	LooseQueries(IndexReader reader, Asking asking) {
		this.reader = reader;
		this.asking = asking;
	}

	/** Names that are spoken like it, or begin so. */
	Query heard() throws IOException {
		String sound = this.asking.sound();
		return sound.isEmpty() ? new MatchNoDocsQuery()
				: Clauses.beginning(this.reader, Terms.PINYIN, Terms.PINYIN_EDGE, sound, Terms.LONGEST_PINYIN_EDGE);
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
			.forEach((one) -> all.add(Clauses.term(Terms.WORD, Character.toString(one)), Occur.MUST));
		return all.build();
	}

	/** Entities that have all its words, in any of their names. */
	Query spread() {
		if (!Spread.isOne(this.asking)) {
			return new MatchNoDocsQuery();
		}
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (Written.Word word : this.asking.words()) {
			String text = this.asking.written().textOf(word);
			List<String> parts = word.isHan() ? Terms.pairs(text) : List.of(Terms.spread(text));
			parts.stream().distinct().forEach((part) -> all.add(Clauses.term(Terms.SPREAD, part), Occur.MUST));
		}
		return all.build();
	}

	/**
	 * Names, words and pinyin in which few letters are wrong, of which {@link #alike} has
	 * the Chinese ones.
	 */
	Query similar() {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		any.add(Clauses.near(Terms.KEY, this.asking.key(), this.asking.tolerance()), Occur.SHOULD);
		if (this.asking.letters().length() > 4) {
			any.add(Clauses.near(Terms.PINYIN, this.asking.letters(), 1), Occur.SHOULD);
		}
		if (!this.asking.written().isLatin() && this.asking.words().size() == 1) {
			return any.build();
		}
		BooleanQuery.Builder words = new BooleanQuery.Builder();
		for (Written.Word word : this.asking.words()) {
			String text = this.asking.written().textOf(word);
			int tolerance = word.isHan() ? 0 : Math.min(1, Asking.tolerance(text, true));
			BooleanQuery.Builder either = new BooleanQuery.Builder();
			either.add(Clauses.near(Terms.WORD, text, tolerance), Occur.SHOULD);
			either.add(Clauses.word(text), Occur.SHOULD);
			words.add(word.isHan() ? loose(text) : either.build(), Occur.MUST);
		}
		return any.add(words.build(), Occur.SHOULD).build();
	}

	/** Names that the query begins with. */
	Query contained() {
		int least = this.asking.written().isLatin() ? Scoring.LEAST_LETTERS : Scoring.LEAST_CHARACTERS;
		List<BytesRef> names = new ArrayList<>();
		for (int length = least; length < this.asking.key().length(); length++) {
			names.add(new BytesRef(this.asking.key().substring(0, length)));
		}
		return names.isEmpty() ? new MatchNoDocsQuery() : new TermInSetQuery(Terms.KEY, names);
	}

	/** Names that have about half of the query's words and characters, or more. */
	Query alike() {
		BooleanQuery.Builder some = new BooleanQuery.Builder();
		int asked = 0;
		for (String word : Terms.words(this.asking.written())) {
			some.add(Clauses.term(Terms.WORD, word), Occur.SHOULD);
			asked++;
		}
		return some.setMinimumNumberShouldMatch(Math.max(1, asked / 2)).build();
	}

	/** Names that share a character, or the beginning of a word, with it. */
	Query loosest() {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		any.add(Clauses.near(Terms.PINYIN, this.asking.sound(), this.asking.sound().isEmpty() ? 0 : 1), Occur.SHOULD);
		for (Written.Word word : this.asking.words()) {
			String text = this.asking.written().textOf(word);
			if (word.isHan()) {
				text.codePoints()
					.distinct()
					.forEach((one) -> any.add(Clauses.term(Terms.WORD, Character.toString(one)), Occur.SHOULD));
			}
			else {
				String begun = text.substring(0, Math.min(text.length(), BEGINNING));
				any.add(Clauses.term(Terms.WORD_EDGE, begun), Occur.SHOULD);
				any.add(Clauses.term(Terms.PINYIN_EDGE, begun), Occur.SHOULD);
			}
		}
		return any.build();
	}

	private static Query loose(String word) {
		BooleanQuery.Builder some = new BooleanQuery.Builder();
		List<String> pairs = Terms.pairs(word).stream().distinct().toList();
		pairs.forEach((pair) -> some.add(Clauses.term(Terms.WORD, pair), Occur.SHOULD));
		return some.setMinimumNumberShouldMatch(Math.max(1, pairs.size() / 2)).build();
	}

}
