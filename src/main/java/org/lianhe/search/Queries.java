package org.lianhe.search;

import java.io.IOException;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What the index is asked for entries that may match: never too little for the common
 * ways of typing, and cheap; what comes back is scored afterwards.
 */
final class Queries {

	private final IndexReader reader;

	private final Asking asking;

	Queries(IndexReader reader, Asking asking) {
		this.reader = reader;
		this.asking = asking;
	}

	/** Names that are the query. */
	Query same() {
		return Clauses.term(Terms.KEY, this.asking.key());
	}

	/** Names that begin with it. */
	Query begun() throws IOException {
		return Clauses.beginning(this.reader, Terms.KEY, Terms.KEY_EDGE, this.asking.key(), Terms.LONGEST_KEY_EDGE);
	}

	/** Names that have all its words. */
	Query worded() {
		return all(Terms.WORD, true);
	}

	/** Texts that have all its words. */
	Query told() {
		return all(Terms.TEXT, false);
	}

	private Query all(String field, boolean isBegun) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (Written.Word word : this.asking.words()) {
			String text = this.asking.written().textOf(word);
			if (word.isHan()) {
				Terms.pairs(text).stream().distinct().forEach((pair) -> all.add(Clauses.term(field, pair), Occur.MUST));
			}
			else {
				all.add(isBegun ? Clauses.word(text) : Clauses.term(field, text), Occur.MUST);
			}
		}
		return all.build();
	}

	/** Names whose pinyin or initials it is. */
	Query spelledWhole() {
		return new BooleanQuery.Builder().add(Clauses.term(Terms.INITIALS, this.asking.letters()), Occur.SHOULD)
			.add(Clauses.term(Terms.PINYIN, this.asking.letters()), Occur.SHOULD)
			.build();
	}

	/** Names whose pinyin or initials begin with it, or have it within. */
	Query spelled() throws IOException {
		String letters = this.asking.letters();
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		any.add(Clauses.term(Terms.INITIALS_EDGE, letters), Occur.SHOULD);
		any.add(Clauses.beginning(this.reader, Terms.PINYIN, Terms.PINYIN_EDGE, letters, Terms.LONGEST_PINYIN_EDGE),
				Occur.SHOULD);
		if (letters.length() >= Terms.SHORT_WITHIN) {
			int length = (letters.length() < Terms.LONG_WITHIN) ? Terms.SHORT_WITHIN : Terms.LONG_WITHIN;
			any.add(Clauses.term(Terms.PINYIN_WITHIN, letters.substring(0, length)), Occur.SHOULD);
		}
		return any.build();
	}

}
