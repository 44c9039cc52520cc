package org.lianhe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * What the index is asked for entries that may match: never too little for the common
 * ways of typing, and cheap; what comes back is scored afterwards.
 */
final class Queries {

	/** Most terms that a long beginning stands for. */
	private static final int TERMS = 500;

	private static final int SIMILAR = 50;

	private static final int LONGEST_FRAGMENTS = 10;

	private static final int BEGINNING = 3;

	private final IndexReader reader;

	private final Asking asking;

	Queries(IndexReader reader, Asking asking) {
		this.reader = reader;
		this.asking = asking;
	}

	/** Names that are the query. */
	Query same() {
		return term(Terms.KEY, this.asking.key());
	}

	/** Names that begin with it. */
	Query begun() throws IOException {
		return beginning(Terms.KEY, Terms.KEY_EDGE, this.asking.key(), Terms.LONGEST_KEY_EDGE);
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
				Terms.pairs(text).stream().distinct().forEach((pair) -> all.add(term(field, pair), Occur.MUST));
			}
			else {
				all.add(isBegun ? word(text) : term(field, text), Occur.MUST);
			}
		}
		return all.build();
	}

	/** Names of which a word begins so. */
	private static Query word(String begun) {
		return (begun.length() <= Terms.LONGEST_WORD_EDGE) ? term(Terms.WORD_EDGE, begun)
				: new PrefixQuery(new Term(Terms.WORD, begun));
	}

	/** Names whose pinyin or initials it is. */
	Query spelledWhole() {
		return new BooleanQuery.Builder().add(term(Terms.INITIALS, this.asking.letters()), Occur.SHOULD)
			.add(term(Terms.PINYIN, this.asking.letters()), Occur.SHOULD)
			.build();
	}

	/** Names whose pinyin or initials begin with it, or have it within. */
	Query spelled() throws IOException {
		String letters = this.asking.letters();
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		any.add(term(Terms.INITIALS_EDGE, letters), Occur.SHOULD);
		any.add(beginning(Terms.PINYIN, Terms.PINYIN_EDGE, letters, Terms.LONGEST_PINYIN_EDGE), Occur.SHOULD);
		if (letters.length() >= Terms.SHORT_WITHIN) {
			int length = (letters.length() < Terms.LONG_WITHIN) ? Terms.SHORT_WITHIN : Terms.LONG_WITHIN;
			any.add(term(Terms.PINYIN_WITHIN, letters.substring(0, length)), Occur.SHOULD);
		}
		return any.build();
	}

	/** Names that are spoken like it, or begin so. */
	Query heard() throws IOException {
		String sound = this.asking.sound();
		return sound.isEmpty() ? new MatchNoDocsQuery()
				: beginning(Terms.PINYIN, Terms.PINYIN_EDGE, sound, Terms.LONGEST_PINYIN_EDGE);
	}

	/** Names that may be made of longer fragments: two or three words that begin so. */
	Query fragmented() {
		String letters = this.asking.letters();
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		if (letters.length() > 3) {
			any.add(term(Terms.PINYIN_EDGE, letters.substring(0, BEGINNING)), Occur.SHOULD);
		}
		for (int i = 2; i <= letters.length() - 2 && letters.length() <= LONGEST_FRAGMENTS; i++) {
			any.add(both(word(letters.substring(0, i)), word(letters.substring(i))), Occur.SHOULD);
			for (int j = i + 2; j <= letters.length() - 2; j++) {
				any.add(both(word(letters.substring(0, i)),
						both(word(letters.substring(i, j)), word(letters.substring(j)))), Occur.SHOULD);
			}
		}
		return any.build();
	}

	/** Names, words and pinyin in which few letters are wrong. */
	Query similar() {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		any.add(near(Terms.KEY, this.asking.key(), this.asking.tolerance()), Occur.SHOULD);
		if (this.asking.letters().length() > 4) {
			any.add(near(Terms.PINYIN, this.asking.letters(), 1), Occur.SHOULD);
		}
		BooleanQuery.Builder words = new BooleanQuery.Builder();
		for (Written.Word word : this.asking.words()) {
			String text = this.asking.written().textOf(word);
			int tolerance = word.isHan() ? 0 : Math.min(1, Asking.tolerance(text, true));
			BooleanQuery.Builder either = new BooleanQuery.Builder();
			either.add(near(Terms.WORD, text, tolerance), Occur.SHOULD);
			either.add(word(text), Occur.SHOULD);
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
			some.add(term(Terms.WORD, word), Occur.SHOULD);
			asked++;
		}
		return some.setMinimumNumberShouldMatch(Math.max(1, asked / 2)).build();
	}

	/** Names that share a character, or the beginning of a word, with it. */
	Query loosest() {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		any.add(near(Terms.PINYIN, this.asking.sound(), this.asking.sound().isEmpty() ? 0 : 1), Occur.SHOULD);
		for (Written.Word word : this.asking.words()) {
			String text = this.asking.written().textOf(word);
			if (word.isHan()) {
				text.codePoints()
					.distinct()
					.forEach((one) -> any.add(term(Terms.WORD, Character.toString(one)), Occur.SHOULD));
			}
			else {
				String begun = text.substring(0, Math.min(text.length(), BEGINNING));
				any.add(term(Terms.WORD_EDGE, begun), Occur.SHOULD);
				any.add(term(Terms.PINYIN_EDGE, begun), Occur.SHOULD);
			}
		}
		return any.build();
	}

	private static Query loose(String word) {
		BooleanQuery.Builder some = new BooleanQuery.Builder();
		List<String> pairs = Terms.pairs(word).stream().distinct().toList();
		pairs.forEach((pair) -> some.add(term(Terms.WORD, pair), Occur.SHOULD));
		return some.setMinimumNumberShouldMatch(Math.max(1, pairs.size() / 2)).build();
	}

	/**
	 * Where two letters may be wrong, the first is right: that bounds what is looked at.
	 */
	private static Query near(String field, String text, int tolerance) {
		return (tolerance == 0) ? new MatchNoDocsQuery()
				: new FuzzyQuery(new Term(field, text), tolerance, tolerance - 1, SIMILAR, true);
	}

	private static Query both(Query one, Query other) {
		return new BooleanQuery.Builder().add(one, Occur.MUST).add(other, Occur.MUST).build();
	}

	private Query beginning(String field, String edges, String text, int longest) throws IOException {
		if (text.length() <= longest) {
			return term(edges, text);
		}
		TermsEnum terms = MultiTerms.getTerms(this.reader, field) == null ? TermsEnum.EMPTY
				: MultiTerms.getTerms(this.reader, field).iterator();
		BytesRef wanted = new BytesRef(text);
		List<BytesRef> found = new ArrayList<>();
		TermsEnum.SeekStatus status = terms.seekCeil(wanted);
		while (status != TermsEnum.SeekStatus.END && found.size() < TERMS
				&& StringHelper.startsWith(terms.term(), wanted)) {
			found.add(BytesRef.deepCopyOf(terms.term()));
			status = (terms.next() != null) ? TermsEnum.SeekStatus.FOUND : TermsEnum.SeekStatus.END;
		}
		return found.isEmpty() ? new MatchNoDocsQuery() : new TermInSetQuery(field, found);
	}

	private static Query term(String field, String text) {
		return new TermQuery(new Term(field, text));
	}

}
