package org.lianhe.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Finds the words of a query in a text, one by one, and parts of Chinese words. */
final class TokenMatcher {

	private static final int MIN_PART_LENGTH = 2;

	private static final double MIN_COVERAGE = 0.6;

	private static final double FULL_COVERAGE = 0.999;

	private final AnalyzedQuery query;

	private final AnalyzedText text;

	/** The places of the text that match. */
	private final BitSet matched = new BitSet();

	private final List<TextSpan> found = new ArrayList<>();

	private int edits;

	private TokenMatcher(AnalyzedQuery query, AnalyzedText text, boolean isTolerant) {
		this.query = query;
		this.text = text;
		for (int i = 0; i < query.words().size(); i++) {
			Word word = query.words().get(i);
			if (word.isHan()) {
				findParts(word.text());
			}
			else {
				findWord(word.text(), i == query.words().size() - 1, isTolerant);
			}
		}
	}

	/**
	 * A name that has all words of the query, or most; null if it does not.
	 * @param penalty of the name, of which half is given back to a name that is only
	 * similar
	 */
	static @Nullable TextMatch inName(AnalyzedQuery query, AnalyzedText name, double penalty) {
		TokenMatcher matcher = new TokenMatcher(query, name, true);
		double ofQuery = matcher.queryCoverage();
		double ofName = Math.min(1.0, (double) matcher.matched.cardinality() / name.length());
		if (ofQuery < MIN_COVERAGE) {
			return null;
		}
		boolean isFull = ofQuery > FULL_COVERAGE;
		if (isFull && matcher.edits == 0) {
			SearchMatch how = matcher.isInOrder() ? SearchMatch.PREFIX : SearchMatch.FUZZY;
			return new TextMatch(how, 0.5 + 0.22 * ofName, TextSpan.of(matcher.matched));
		}
		double score = isFull ? 0.3 + 0.22 * ofName - 0.03 * matcher.edits : (0.14 + 0.14 * ofName) * ofQuery;
		return new TextMatch(SearchMatch.FUZZY, score + penalty / 2, TextSpan.of(matcher.matched));
	}

	/** A text that has all words of the query; null if it does not. */
	static @Nullable TextMatch inText(AnalyzedQuery query, AnalyzedText text) {
		TokenMatcher matcher = new TokenMatcher(query, text, false);
		if (matcher.queryCoverage() < FULL_COVERAGE) {
			return null;
		}
		List<TextSpan> spans = TextSpan.of(matcher.matched);
		double bonus = (matcher.isInOrder() ? 0.05 : 0) + ((spans.size() == 1) ? 0.05 : 0);
		return new TextMatch(SearchMatch.TEXT, 0.2 + bonus, spans);
	}

	/**
	 * Finds the longest parts of a Chinese word that the text has, from left to right.
	 */
	private void findParts(String word) {
		int minLength = Math.min(MIN_PART_LENGTH, word.length());
		int start = 0;
		while (start < word.length()) {
			int end = word.length();
			int place = -1;
			while (place < 0 && end - start >= minLength) {
				place = findUnmatched(word.substring(start, end));
				end -= (place < 0) ? 1 : 0;
			}
			if (place >= 0) {
				add(place, place + end - start);
			}
			start = (place >= 0) ? end : start + 1;
		}
	}

	private int findUnmatched(String part) {
		int place = this.text.key().indexOf(part);
		while (place >= 0 && !this.matched.get(place, place + part.length()).isEmpty()) {
			place = this.text.key().indexOf(part, place + 1);
		}
		return place;
	}

	/**
	 * Finds the word of the text that is most similar to one of the query: the same one,
	 * a longer one, or one with a letter wrong.
	 */
	private void findWord(String word, boolean isLast, boolean isTolerant) {
		int maxEdits = isTolerant ? Math.min(1, AnalyzedQuery.maxEdits(word, true)) : 0;
		Word begun = null;
		Word similar = null;
		for (Word other : this.text.words()) {
			boolean isFree = !other.isHan() && !this.matched.get(other.start());
			if (isFree && other.text().startsWith(word) && (isLast || word.length() > 1 || other.length() == 1)) {
				begun = (begun == null || other.length() == word.length() && begun.length() > word.length()) ? other
						: begun;
			}
			else if (isFree && similar == null && EditDistance.areNear(word, other.text(), maxEdits)) {
				similar = other;
			}
		}
		if (begun != null) {
			add(begun.start(), begun.start() + word.length());
		}
		else if (similar != null) {
			this.edits++;
			add(similar.start(), similar.end());
		}
	}

	private void add(int start, int end) {
		this.matched.set(start, end);
		this.found.add(new TextSpan(start, end));
	}

	/** How much of the query was found, from 0 to 1. */
	private double queryCoverage() {
		double length = this.found.stream().mapToInt(TextSpan::length).sum();
		return this.found.isEmpty() ? 0
				: Math.min(1.0, length / this.query.words().stream().mapToInt(Word::length).sum());
	}

	private boolean isInOrder() {
		return IntStream.range(1, this.found.size())
			.allMatch((i) -> this.found.get(i).start() >= this.found.get(i - 1).end());
	}

}
