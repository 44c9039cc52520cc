package org.lianhe.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A part of a name that is spelled by itself: a syllable of one Chinese character, or a
 * word in other letters.
 *
 * @param text how it is spelled, in plain small letters
 * @param start where it begins in the name's key
 * @param end where it ends there
 * @param isSyllable whether it is of a Chinese character
 */
record SpellingUnit(String text, int start, int end, boolean isSyllable) {

	/** Words that initials and fragments pass over. */
	static final Set<String> SMALL_WORDS = Set.of("of", "and", "in", "for", "at", "on", "a", "an");

	/**
	 * The units of a name.
	 * @param syllables of its Chinese characters, in order. A character without one
	 * stands for itself.
	 */
	static List<SpellingUnit> of(AnalyzedText name, List<String> syllables) {
		List<SpellingUnit> units = new ArrayList<>();
		int next = 0;
		for (AnalyzedText.Word word : name.words()) {
			int start = word.start();
			while (start < word.end()) {
				int end = word.isHan() ? start + Character.charCount(name.key().codePointAt(start)) : word.end();
				String syllable = (word.isHan() && next < syllables.size()) ? syllables.get(next++) : "";
				units.add(new SpellingUnit(syllable.isEmpty() ? name.key().substring(start, end) : syllable, start, end,
						word.isHan()));
				start = end;
			}
		}
		return units;
	}

	/** The units that are not small words. A syllable is none, whatever it is like. */
	static List<SpellingUnit> withoutSmallWords(List<SpellingUnit> units) {
		return units.stream().filter((unit) -> unit.isSyllable() || !SMALL_WORDS.contains(unit.text())).toList();
	}

	/** How many letters its initial has: 2 for zh, ch and sh. */
	int initialLength() {
		return (this.text.length() > 1 && this.text.charAt(1) == 'h' && "zcs".indexOf(this.text.charAt(0)) >= 0) ? 2
				: 1;
	}

}
