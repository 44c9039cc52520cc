package org.lianhe.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a query in several names of one entity, each in any of them, as
 * where one is written in English and another in Chinese.
 */
final class CrossNameMatcher {

	private final AnalyzedQuery asking;

	private final List<AnalyzedText> names;

	/** Where words were found, by the place of the name. */
	private final Map<Integer, List<TextSpan>> found = new TreeMap<>();

	private double told;

	private CrossNameMatcher(AnalyzedQuery asking, List<AnalyzedText> names) {
		this.asking = asking;
		this.names = names;
	}

	/** Whether what was asked may be of several names. */
	static boolean isOne(AnalyzedQuery asking) {
		return asking.words().size() > 1;
	}

	/**
	 * The name that has most of the query, if all of it is in some name; null otherwise.
	 */
	static @Nullable Part of(AnalyzedQuery asking, List<AnalyzedText> names) {
		CrossNameMatcher spread = new CrossNameMatcher(asking, names);
		List<AnalyzedText.Word> words = asking.words();
		for (int i = 0; i < words.size(); i++) {
			if (!spread.find(words.get(i), i == words.size() - 1)) {
				return null;
			}
		}
		return spread.most();
	}

	private boolean find(AnalyzedText.Word word, boolean isLast) {
		String text = this.asking.written().textOf(word);
		TextSpan best = null;
		int place = -1;
		for (int i = 0; i < this.names.size(); i++) {
			TextSpan span = within(this.names.get(i), text, word.isHan(), isLast);
			if (span != null && (best == null || this.names.get(i).length() < this.names.get(place).length())) {
				best = span;
				place = i;
			}
		}
		if (best != null) {
			this.found.computeIfAbsent(place, (one) -> new ArrayList<>()).add(best);
			this.told += (double) text.length() / this.names.get(place).length() / this.asking.words().size();
		}
		return best != null;
	}

	private static @Nullable TextSpan within(AnalyzedText name, String text, boolean isHan, boolean isBegun) {
		if (isHan) {
			int at = name.key().indexOf(text);
			return (at < 0) ? null : new TextSpan(at, at + text.length());
		}
		return name.words()
			.stream()
			.filter((one) -> isBegun ? name.key().startsWith(text, one.start()) : name.textOf(one).equals(text))
			.map((one) -> new TextSpan(one.start(), one.start() + text.length()))
			.findFirst()
			.orElse(null);
	}

	private Part most() {
		int best = -1;
		for (int place : this.found.keySet()) {
			best = (best < 0 || length(place) > length(best)) ? place : best;
		}
		List<TextSpan> spans = this.found.getOrDefault(best, List.of());
		return new Part(best, new TextMatch(SearchMatch.FUZZY, 0.49 + 0.1 * this.told,
				spans.stream().sorted(TextSpan.ORDER).toList()));
	}

	private int length(int place) {
		return this.found.getOrDefault(place, List.of()).stream().mapToInt((span) -> span.end() - span.start()).sum();
	}

	/**
	 * The name to show of those that match together.
	 *
	 * @param place of it among them
	 * @param match of all, with the spans that are in this one
	 */
	record Part(int place, TextMatch match) {
	}

}
