package org.lianhe.search;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** What the index is asked for names that may be made of fragments. */
final class Fragments {

	private static final int BEGINNING = 3;

	private static final int LEAST = 2;

	/** Longest text that is taken apart into fragments of several letters each. */
	private static final int LONGEST = 10;

	private final String letters;

	private final BooleanQuery.Builder any = new BooleanQuery.Builder();

	private Fragments(String letters) {
		this.letters = letters;
	}

	/** Names of which words or syllables may begin with parts of the letters. */
	static Query of(String letters) {
		Fragments fragments = new Fragments(letters);
		if (letters.length() > BEGINNING) {
			fragments.any.add(Clauses.term(Terms.PINYIN_EDGE, letters.substring(0, BEGINNING)), Occur.SHOULD);
		}
		if (letters.length() <= LONGEST) {
			fragments.several();
		}
		if (letters.length() >= BEGINNING && letters.length() <= Skeleton.LONGEST) {
			fragments.initials();
		}
		return fragments.any.build();
	}

	/** Two or three words that begin so. */
	private void several() {
		for (int i = LEAST; i <= this.letters.length() - LEAST; i++) {
			Query first = begun(0, i);
			this.any.add(Clauses.both(first, begun(i, this.letters.length())), Occur.SHOULD);
			for (int j = i + LEAST; j <= this.letters.length() - LEAST; j++) {
				this.any.add(Clauses.both(first, Clauses.both(begun(i, j), begun(j, this.letters.length()))),
						Occur.SHOULD);
			}
		}
	}

	/** First letters of words, and more of the last one or of the first. */
	private void initials() {
		int length = this.letters.length();
		for (int i = 1; i < length; i++) {
			BooleanQuery.Builder last = new BooleanQuery.Builder().add(begun(i, length), Occur.MUST);
			for (int j = 0; j < i; j++) {
				last.add(following(j, j + 1), Occur.MUST);
			}
			this.any.add(last.build(), Occur.SHOULD);
		}
		for (int i = LEAST; i < length; i++) {
			BooleanQuery.Builder first = new BooleanQuery.Builder().add(begun(0, i), Occur.MUST)
				.add(following(0, i), Occur.MUST);
			for (int j = i; j + 1 < length; j++) {
				first.add(following(j, j + 1), Occur.MUST);
			}
			this.any.add(first.build(), Occur.SHOULD);
		}
	}

	private Query following(int one, int other) {
		return Clauses.term(Terms.FOLLOWING, this.letters.substring(one, one + 1) + this.letters.charAt(other));
	}

	private Query begun(int from, int to) {
		return Clauses.term(Terms.WORD_EDGE, Terms.spread(this.letters.substring(from, to)));
	}

}
