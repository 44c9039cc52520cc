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
final class CandidateQueries {

	private final IndexReader reader;

	private final AnalyzedQuery asking;

	CandidateQueries(IndexReader reader, AnalyzedQuery asking) {
		this.reader = reader;
		this.asking = asking;
	}

	/** Names that are the query. */
	Query same() {
		return QueryClauses.term(IndexTerms.KEY, this.asking.key());
	}

	/** Names that begin with it. */
	Query begun() throws IOException {
		return QueryClauses.beginning(this.reader, IndexTerms.KEY, IndexTerms.KEY_EDGE, this.asking.key(),
				IndexTerms.LONGEST_KEY_EDGE);
	}

	/** Names that have all its words. */
	Query worded() {
		return all(IndexTerms.WORD, true);
	}

	/** Texts that have all its words. */
	Query told() {
		return all(IndexTerms.TEXT, false);
	}

	private Query all(String field, boolean isBegun) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (AnalyzedText.Word word : this.asking.words()) {
			String text = this.asking.written().textOf(word);
			if (word.isHan()) {
				IndexTerms.pairs(text)
					.stream()
					.distinct()
					.forEach((pair) -> all.add(QueryClauses.term(field, pair), Occur.MUST));
			}
			else {
				all.add(isBegun ? QueryClauses.word(text) : QueryClauses.term(field, text), Occur.MUST);
			}
		}
		return all.build();
	}

	/** Names whose pinyin or initials it is. */
	Query spelledWhole() {
		return new BooleanQuery.Builder()
			.add(QueryClauses.term(IndexTerms.INITIALS, this.asking.letters()), Occur.SHOULD)
			.add(QueryClauses.term(IndexTerms.PINYIN, this.asking.letters()), Occur.SHOULD)
			.build();
	}

	/** Names whose pinyin or initials begin with it, or have it within. */
	Query spelled() throws IOException {
		String letters = this.asking.letters();
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		any.add(QueryClauses.term(IndexTerms.INITIALS_EDGE, letters), Occur.SHOULD);
		any.add(QueryClauses.beginning(this.reader, IndexTerms.PINYIN, IndexTerms.PINYIN_EDGE, letters,
				IndexTerms.LONGEST_PINYIN_EDGE), Occur.SHOULD);
		if (letters.length() >= IndexTerms.SHORT_WITHIN) {
			int length = (letters.length() < IndexTerms.LONG_WITHIN) ? IndexTerms.SHORT_WITHIN : IndexTerms.LONG_WITHIN;
			any.add(QueryClauses.term(IndexTerms.PINYIN_WITHIN, letters.substring(0, length)), Occur.SHOULD);
		}
		return any.build();
	}

}
