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
	static void of(List<Unit> units, boolean isHan, BiConsumer<String, String> term) {
		StringBuilder initials = new StringBuilder();
		StringBuilder longer = new StringBuilder();
		units.forEach((unit) -> {
			initials.append(unit.text().charAt(0));
			longer.append(unit.text(), 0, unit.initial());
		});
		for (String letters : new LinkedHashSet<>(List.of(initials.toString(), longer.toString()))) {
			if (letters.length() > 1) {
				term.accept(Terms.INITIALS, letters);
				Terms.edges(Terms.INITIALS_EDGE, letters, 2, Terms.LONGEST_INITIALS_EDGE, term);
			}
		}
		if (isHan) {
			pinyin(units, term);
		}
		else {
			following(units).forEach((pair) -> term.accept(Terms.FOLLOWING, pair));
		}
	}

	private static void pinyin(List<Unit> units, BiConsumer<String, String> term) {
		StringBuilder joined = new StringBuilder();
		Set<String> within = new LinkedHashSet<>();
		for (int i = units.size() - 1; i >= 0; i--) {
			joined.insert(0, units.get(i).text());
			if (i > 0 && joined.length() >= Terms.SHORT_WITHIN) {
				within.add(joined.substring(0, Terms.SHORT_WITHIN));
				within.add(joined.substring(0, Math.min(joined.length(), Terms.LONG_WITHIN)));
			}
		}
		term.accept(Terms.PINYIN, joined.toString());
		Terms.edges(Terms.PINYIN_EDGE, joined.toString(), 1, Terms.LONGEST_PINYIN_EDGE, term);
		within.forEach((part) -> term.accept(Terms.PINYIN_WITHIN, part));
	}

	private static Set<String> following(List<Unit> units) {
		Set<String> pairs = new LinkedHashSet<>();
		int count = Math.min(units.size(), Skeleton.MOST_WORDS);
		for (int i = 0; i < count; i++) {
			for (int j = i + 1; j < count; j++) {
				pairs.add(units.get(i).text().substring(0, 1) + units.get(j).text().charAt(0));
			}
		}
		return pairs;
	}

}
