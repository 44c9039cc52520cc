package org.lianhe.search;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/**
 * A field of the index whose terms are found by their beginnings too. Short beginnings
 * are terms of a field of their own, so that they cost no more than a whole term.
 */
enum PrefixField {

	/** All letters of a name. */
	KEY(1, 4),
	/** Words, Chinese characters and pairs of them. Only words have beginnings. */
	WORD(1, 5),
	/** All letters of the pinyin. */
	PINYIN(1, 6),
	/** First letters of words and syllables. */
	INITIALS(2, 6);

	/** Most terms that one fuzzy query stands for. */
	private static final int MAX_EXPANSIONS = 50;

	private final String field;

	private final String prefixField;

	private final int minLength;

	private final int maxLength;

	PrefixField(int minLength, int maxLength) {
		this.field = name().toLowerCase(Locale.ROOT);
		this.prefixField = this.field + "-prefix";
		this.minLength = minLength;
		this.maxLength = maxLength;
	}

	/** The name of the field of whole terms. */
	String field() {
		return this.field;
	}

	/** Passes a term and its beginnings to a consumer of fields and terms. */
	void add(String term, BiConsumer<String, String> terms) {
		terms.accept(this.field, term);
		prefixes(term).forEach((prefix) -> terms.accept(this.prefixField, prefix));
	}

	/** The beginnings of a text that are terms. */
	List<String> prefixes(String text) {
		return IntStream.rangeClosed(this.minLength, Math.min(this.maxLength, text.length()))
			.mapToObj((length) -> text.substring(0, length))
			.toList();
	}

	/** The longest beginning of a text that is a term. */
	String longestPrefix(String text) {
		return text.substring(0, Math.min(text.length(), this.maxLength));
	}

	/** Entries that have a term. */
	Query term(String text) {
		return NameQueries.term(this.field, text);
	}

	/** Entries with a term that begins with a text, which is short enough. */
	Query shortPrefix(String text) {
		return NameQueries.term(this.prefixField, text);
	}

	/** Entries with a term that begins with a text. */
	Query prefix(String text) {
		return (text.length() <= this.maxLength) ? shortPrefix(text) : new PrefixQuery(new Term(this.field, text));
	}

	/**
	 * Entries with a term in which few letters are wrong. If two may be, the first one is
	 * right, which bounds how many terms are looked at.
	 */
	Query fuzzy(String text, int maxEdits) {
		return (maxEdits == 0) ? new MatchNoDocsQuery()
				: new FuzzyQuery(new Term(this.field, text), maxEdits, maxEdits - 1, MAX_EXPANSIONS, true);
	}

}
