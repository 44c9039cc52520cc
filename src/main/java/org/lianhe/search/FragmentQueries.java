package org.lianhe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What the index is asked for names that may be made of fragments. */
final class FragmentQueries {

	private static final int BEGINNING = 3;

	private static final int LEAST = 2;

	/** Longest text that is taken apart into fragments of several letters each. */
	private static final int LONGEST = 10;

	private final IndexReader reader;

	private final String letters;

	/** Which terms there are: what lacks one is not asked for. */
	private final Map<Term, Boolean> known = new HashMap<>();

	private final BooleanQuery.Builder any = new BooleanQuery.Builder();

	private FragmentQueries(IndexReader reader, String letters) {
		this.reader = reader;
		this.letters = letters;
	}

	/** Names of which words or syllables may begin with parts of the letters. */
	static Query of(IndexReader reader, String letters) throws IOException {
		FragmentQueries fragments = new FragmentQueries(reader, letters);
		if (letters.length() > BEGINNING) {
			fragments.add(List.of(new Term(IndexTerms.PINYIN_EDGE, letters.substring(0, BEGINNING))));
		}
		if (letters.length() <= LONGEST) {
			fragments.several();
		}
		if (letters.length() >= BEGINNING && letters.length() <= AcronymMatcher.LONGEST) {
			fragments.initials();
		}
		return fragments.any.build();
	}

	/** Two or three words that begin so. */
	private void several() throws IOException {
		int length = this.letters.length();
		for (int i = LEAST; i <= length - LEAST; i++) {
			add(List.of(begun(0, i), begun(i, length)));
			for (int j = i + LEAST; j <= length - LEAST; j++) {
				add(List.of(begun(0, i), begun(i, j), begun(j, length)));
			}
		}
	}

	/** First letters of words, and more of the last one or of the first. */
	private void initials() throws IOException {
		int length = this.letters.length();
		for (int i = 1; i < length; i++) {
			List<Term> last = new ArrayList<>(List.of(begun(i, length)));
			for (int j = 0; j < i; j++) {
				last.add(following(j, j + 1));
			}
			add(last);
		}
		for (int i = LEAST; i < length; i++) {
			List<Term> first = new ArrayList<>(List.of(begun(0, i), following(0, i)));
			for (int j = i; j + 1 < length; j++) {
				first.add(following(j, j + 1));
			}
			add(first);
		}
	}

	private void add(List<Term> terms) throws IOException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		for (Term term : terms) {
			Boolean isKnown = this.known.get(term);
			if (isKnown == null) {
				isKnown = this.reader.docFreq(term) > 0;
				this.known.put(term, isKnown);
			}
			if (!isKnown) {
				return;
			}
			all.add(new TermQuery(term), Occur.MUST);
		}
		this.any.add(all.build(), Occur.SHOULD);
	}

	private Term following(int one, int other) {
		return new Term(IndexTerms.FOLLOWING, this.letters.substring(one, one + 1) + this.letters.charAt(other));
	}

	private Term begun(int from, int to) {
		return new Term(IndexTerms.WORD_EDGE, IndexTerms.spread(this.letters.substring(from, to)));
	}

}
