package org.lianhe.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
		Map<Integer, List<TextSpan>> found = new TreeMap<>();
		double covered = 0;
		List<AnalyzedText.Word> words = query.words();
		for (int i = 0; i < words.size(); i++) {
			Part part = shortest(names, query.text().textOf(words.get(i)), words.get(i).isHan(), i == words.size() - 1);
			if (part == null) {
				return null;
			}
			found.computeIfAbsent(part.place(), (place) -> new ArrayList<>()).addAll(part.match().spans());
			covered += (double) words.get(i).length() / names.get(part.place()).length() / words.size();
		}
		Map.Entry<Integer, List<TextSpan>> most = found.entrySet()
			.stream()
			.max(Comparator.<Map.Entry<Integer, List<TextSpan>>>comparingInt((one) -> length(one.getValue()))
				.thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
			.orElseThrow();
		return new Part(most.getKey(), new TextMatch(SearchMatch.FUZZY, BASE_SCORE + COVERAGE_WEIGHT * covered,
				most.getValue().stream().sorted(TextSpan.ORDER).toList()));
	}

	/** The shortest name that has a word; null if none has it. */
	private static @Nullable Part shortest(List<AnalyzedText> names, String word, boolean isHan, boolean isPrefix) {
		return IntStream.range(0, names.size())
			.filter((place) -> find(names.get(place), word, isHan, isPrefix) >= 0)
			.boxed()
			.min(Comparator.comparingInt((place) -> names.get(place).length()))
			.map((place) -> {
				int start = find(names.get(place), word, isHan, isPrefix);
				return new Part(place, TextMatch.of(SearchMatch.FUZZY, 0, start, start + word.length()));
			})
			.orElse(null);
	}

	/** Where a name has a word, or one that begins with it; -1 if it does not. */
	private static int find(AnalyzedText name, String word, boolean isHan, boolean isPrefix) {
		if (isHan) {
			return name.key().indexOf(word);
		}
		return name.words()
			.stream()
			.filter((one) -> isPrefix ? name.key().startsWith(word, one.start()) : name.textOf(one).equals(word))
			.mapToInt(AnalyzedText.Word::start)
			.findFirst()
			.orElse(-1);
	}

	private static int length(List<TextSpan> spans) {
		return spans.stream().mapToInt((span) -> span.end() - span.start()).sum();
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
