package org.lianhe.search;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a query in several names of one entity, each in any of them, such as
 * one word in an English name and another in a Chinese one.
 */
final class CrossNameMatcher {

	private static final double BASE_SCORE = 0.49;

	private static final double COVERAGE_WEIGHT = 0.1;

	private CrossNameMatcher() {
	}

	/** Whether the words of a query may stand in several names. */
	static boolean isPossible(AnalyzedQuery query) {
		return query.words().size() > 1;
	}

	/**
	 * The name that has most of the query, if each word is in some name; null otherwise.
	 */
	static @Nullable Part of(AnalyzedQuery query, List<AnalyzedText> names) {
		Map<Integer, BitSet> found = new TreeMap<>();
		double covered = 0;
		List<Word> words = query.words();
		for (int i = 0; i < words.size(); i++) {
			Word word = words.get(i);
			boolean isLast = i == words.size() - 1;
			Optional<Integer> shortest = IntStream.range(0, names.size())
				.filter((place) -> find(names.get(place), word, isLast) >= 0)
				.boxed()
				.min(Comparator.comparingInt((place) -> names.get(place).length()));
			if (shortest.isEmpty()) {
				return null;
			}
			AnalyzedText name = names.get(shortest.get());
			int start = find(name, word, isLast);
			found.computeIfAbsent(shortest.get(), (place) -> new BitSet()).set(start, start + word.length());
			covered += (double) word.length() / name.length() / words.size();
		}
		int most = Collections.max(found.keySet(), Comparator.comparingInt((place) -> found.get(place).cardinality()));
		return new Part(most,
				new TextMatch(SearchMatch.FUZZY, BASE_SCORE + COVERAGE_WEIGHT * covered, TextSpan.of(found.get(most))));
	}

	/** Where a name has a word, or one that begins with it; -1 if it does not. */
	private static int find(AnalyzedText name, Word word, boolean isPrefix) {
		if (word.isHan()) {
			return name.key().indexOf(word.text());
		}
		return name.words()
			.stream()
			.filter((one) -> isPrefix ? name.key().startsWith(word.text(), one.start())
					: one.text().equals(word.text()))
			.mapToInt(Word::start)
			.findFirst()
			.orElse(-1);
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
