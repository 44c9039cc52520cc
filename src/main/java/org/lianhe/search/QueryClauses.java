package org.lianhe.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Parts of what the index is asked. */
final class QueryClauses {

	/** Most terms that a long beginning stands for. */
	private static final int TERMS = 500;

	private static final int SIMILAR = 50;

	private QueryClauses() {
	}

	static Query term(String field, String text) {
		return new TermQuery(new Term(field, text));
	}

	/** Names of which a word begins so. */
	static Query word(String begun) {
		return (begun.length() <= IndexTerms.LONGEST_WORD_EDGE) ? term(IndexTerms.WORD_EDGE, begun)
				: new PrefixQuery(new Term(IndexTerms.WORD, begun));
	}

	/**
	 * Where two letters may be wrong, the first is right: that bounds what is looked at.
	 */
	static Query near(String field, String text, int tolerance) {
		return (tolerance == 0) ? new MatchNoDocsQuery()
				: new FuzzyQuery(new Term(field, text), tolerance, tolerance - 1, SIMILAR, true);
	}

	/** Entries of which a term begins so, by its beginnings up to the longest kept. */
	static Query beginning(IndexReader reader, String field, String edges, String text, int longest)
			throws IOException {
		if (text.length() <= longest) {
			return term(edges, text);
		}
		TermsEnum terms = MultiTerms.getTerms(reader, field) == null ? TermsEnum.EMPTY
				: MultiTerms.getTerms(reader, field).iterator();
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

}
