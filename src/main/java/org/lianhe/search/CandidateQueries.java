package org.lianhe.search;

import org.apache.lucene.search.Query;

/**
 * The searches that find names and texts with all of what was typed. They find enough for
 * the common ways of typing, and are cheap. What is found is scored afterwards.
 *
 * @param query that was typed
 */
record CandidateQueries(AnalyzedQuery query) {

	/** Names that are the query. */
	Query exact() {
		return IndexQueries.term(IndexTerms.KEY, this.query.key());
	}

	/** Names that begin with it. */
	Query prefix() {
		return IndexQueries.prefix(IndexTerms.KEY, IndexTerms.KEY_PREFIX, this.query.key(),
				IndexTerms.KEY_PREFIX_LENGTH);
	}

	/** Names that have words which begin with all of its words. */
	Query words() {
		return IndexQueries.all(this.query.words(), (word) -> {
			String text = this.query.text().textOf(word);
			return word.isHan() ? IndexQueries.allTerms(IndexTerms.WORD, IndexTerms.pairs(text))
					: IndexQueries.wordPrefix(text);
		});
	}

	/** Texts that have all its words. */
	Query texts() {
		return IndexQueries.all(this.query.words(), (word) -> {
			String text = this.query.text().textOf(word);
			return word.isHan() ? IndexQueries.allTerms(IndexTerms.TEXT, IndexTerms.pairs(text))
					: IndexQueries.term(IndexTerms.TEXT, text);
		});
	}

	/** Names whose pinyin or initials it is. */
	Query exactSpelling() {
		return IndexQueries.any(IndexQueries.term(IndexTerms.INITIALS, this.query.letters()),
				IndexQueries.term(IndexTerms.PINYIN, this.query.letters()));
	}

	/** Names whose pinyin or initials begin with it, or have it within. */
	Query spelling() {
		String letters = this.query.letters();
		int length = (letters.length() < IndexTerms.LONG_INFIX) ? IndexTerms.SHORT_INFIX : IndexTerms.LONG_INFIX;
		String infix = letters.substring(0, Math.min(length, letters.length()));
		return IndexQueries.any(IndexQueries.term(IndexTerms.INITIALS_PREFIX, letters),
				IndexQueries.pinyinPrefix(letters), IndexQueries.term(IndexTerms.PINYIN_INFIX, infix));
	}

}
