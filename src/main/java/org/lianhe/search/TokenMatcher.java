package org.lianhe.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Finds the words of a query in a text, one by one, and pieces of Chinese words. */
final class TokenMatcher {

	private static final int LEAST_PIECE = 2;

	private final AnalyzedQuery query;

	private final AnalyzedText text;

	private final BitSet used = new BitSet();

	private final List<TextSpan> found = new ArrayList<>();

	private int edits;

	private TokenMatcher(AnalyzedQuery query, AnalyzedText text) {
		this.query = query;
		this.text = text;
	}

	/** A name that has all words of the query, or most; null if it does not. */
	static @Nullable TextMatch inName(AnalyzedQuery query, AnalyzedText name, double penalty) {
		TokenMatcher pieces = new TokenMatcher(query, name).find(true);
		double asked = pieces.covered();
		double told = Math.min(1.0, (double) pieces.used.cardinality() / name.length());
		if (asked < 0.6) {
			return null;
		}
		if (asked > 0.999 && pieces.edits == 0) {
			SearchMatch how = pieces.isInOrder() ? SearchMatch.PREFIX : SearchMatch.FUZZY;
			return new TextMatch(how, 0.5 + 0.22 * told - penalty, pieces.spans());
		}
		double score = (asked > 0.999) ? 0.3 + 0.22 * told - 0.03 * pieces.edits : (0.14 + 0.14 * told) * asked;
		return new TextMatch(SearchMatch.FUZZY, score - penalty / 2, pieces.spans());
	}

	/** A text that has all words of the query; null if it does not. */
	static @Nullable TextMatch inText(AnalyzedQuery query, AnalyzedText text, double penalty) {
		TokenMatcher pieces = new TokenMatcher(query, text).find(false);
		if (pieces.covered() < 0.999) {
			return null;
		}
		double close = pieces.isInOrder() ? 0.05 : 0;
		double alone = (pieces.spans().size() == 1) ? 0.05 : 0;
		return new TextMatch(SearchMatch.TEXT, 0.2 + close + alone - penalty, pieces.spans());
	}

	private TokenMatcher find(boolean isTolerant) {
		List<AnalyzedText.Word> words = this.query.words();
		for (int i = 0; i < words.size(); i++) {
			String word = this.query.text().textOf(words.get(i));
			if (words.get(i).isHan()) {
				han(word);
			}
			else {
				latin(word, i == words.size() - 1, isTolerant);
			}
		}
		return this;
	}

	/** Takes the longest pieces of the word that the text has, from left to right. */
	private void han(String word) {
		int place = 0;
		while (place < word.length()) {
			int length = word.length() - place;
			int at = -1;
			while (at < 0 && length >= Math.min(LEAST_PIECE, word.length())) {
				at = free(word.substring(place, place + length));
				length -= (at < 0) ? 1 : 0;
			}
			if (at >= 0) {
				take(at, at + length);
			}
			place += (at >= 0) ? length : 1;
		}
	}

	private int free(String piece) {
		int at = this.text.key().indexOf(piece);
		while (at >= 0 && !this.used.get(at, at + piece.length()).isEmpty()) {
			at = this.text.key().indexOf(piece, at + 1);
		}
		return at;
	}

	private void latin(String word, boolean isLast, boolean isTolerant) {
		int tolerance = isTolerant ? Math.min(1, AnalyzedQuery.maxEdits(word, true)) : 0;
		this.text.words()
			.stream()
			.filter((one) -> !one.isHan() && !this.used.get(one.start()))
			.map((one) -> new Found(one, grade(word, this.text.textOf(one), isLast, tolerance)))
			.filter((one) -> one.grade() < Found.NONE)
			.min(Comparator.comparingInt(Found::grade))
			.ifPresent((one) -> {
				boolean isNear = one.grade() == Found.NEAR;
				this.edits += isNear ? 1 : 0;
				take(one.word().start(), isNear ? one.word().end() : one.word().start() + word.length());
			});
	}

	private static int grade(String word, String other, boolean isLast, int tolerance) {
		if (other.startsWith(word) && (isLast || word.length() > 1 || other.length() == 1)) {
			return (other.length() == word.length()) ? Found.SAME : Found.BEGUN;
		}
		return EditDistance.areNear(word, other, tolerance) ? Found.NEAR : Found.NONE;
	}

	private void take(int from, int to) {
		this.used.set(from, to);
		this.found.add(new TextSpan(from, to));
	}

	/** How much of the query was found, from 0 to 1. */
	private double covered() {
		int asked = this.query.weight();
		int met = this.found.stream().mapToInt((span) -> span.end() - span.start()).sum();
		return (asked == 0) ? 0 : Math.min(1.0, (double) met / asked);
	}

	private boolean isInOrder() {
		for (int i = 1; i < this.found.size(); i++) {
			if (this.found.get(i).start() < this.found.get(i - 1).end()) {
				return false;
			}
		}
		return true;
	}

	/** What was found, from left to right, with neighbours made one. */
	private List<TextSpan> spans() {
		List<TextSpan> spans = new ArrayList<>();
		int from = this.used.nextSetBit(0);
		while (from >= 0) {
			int to = this.used.nextClearBit(from);
			spans.add(new TextSpan(from, to));
			from = this.used.nextSetBit(to);
		}
		return spans;
	}

	/**
	 * A word of the text that a word of the query may mean.
	 *
	 * @param word of the text
	 * @param grade how well it fits, 0 being best
	 */
	private record Found(AnalyzedText.Word word, int grade) {

		static final int SAME = 0;

		static final int BEGUN = 1;

		static final int NEAR = 2;

		static final int NONE = 3;

	}

}
