package org.lianhe.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The terms under which names are found by how they are spelled. */
final class SpelledTerms {

	private SpelledTerms() {
	}

	/** Names the terms of a name that is made of such words and syllables. */
	static void of(List<SpellingUnit> units, boolean isHan, BiConsumer<String, String> term) {
		StringBuilder initials = new StringBuilder();
		StringBuilder longer = new StringBuilder();
		units.forEach((unit) -> {
			initials.append(unit.text().charAt(0));
			longer.append(unit.text(), 0, unit.initial());
		});
		for (String letters : new LinkedHashSet<>(List.of(initials.toString(), longer.toString()))) {
			if (letters.length() > 1) {
				term.accept(IndexTerms.INITIALS, letters);
				IndexTerms.edges(IndexTerms.INITIALS_EDGE, letters, 2, IndexTerms.LONGEST_INITIALS_EDGE, term);
			}
		}
		if (isHan) {
			pinyin(units, term);
		}
		else {
			following(units).forEach((pair) -> term.accept(IndexTerms.FOLLOWING, pair));
		}
	}

	private static void pinyin(List<SpellingUnit> units, BiConsumer<String, String> term) {
		StringBuilder joined = new StringBuilder();
		Set<String> within = new LinkedHashSet<>();
		for (int i = units.size() - 1; i >= 0; i--) {
			joined.insert(0, units.get(i).text());
			if (i > 0 && joined.length() >= IndexTerms.SHORT_WITHIN) {
				within.add(joined.substring(0, IndexTerms.SHORT_WITHIN));
				within.add(joined.substring(0, Math.min(joined.length(), IndexTerms.LONG_WITHIN)));
			}
		}
		term.accept(IndexTerms.PINYIN, joined.toString());
		IndexTerms.edges(IndexTerms.PINYIN_EDGE, joined.toString(), 1, IndexTerms.LONGEST_PINYIN_EDGE, term);
		within.forEach((part) -> term.accept(IndexTerms.PINYIN_WITHIN, part));
	}

	private static Set<String> following(List<SpellingUnit> units) {
		Set<String> pairs = new LinkedHashSet<>();
		int count = Math.min(units.size(), AcronymMatcher.MOST_WORDS);
		for (int i = 0; i < count; i++) {
			for (int j = i + 1; j < count; j++) {
				pairs.add(units.get(i).text().substring(0, 1) + units.get(j).text().charAt(0));
			}
		}
		return pairs;
	}

}
