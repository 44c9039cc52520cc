package org.lianhe.search;

import java.util.Set;

/**
 * A part of a text that is compared by itself: a run of Chinese characters or of other
 * letters and digits; or, where a name is spelled, the syllable of one character.
 *
 * @param text its folded letters
 * @param start where it begins in the key of the text
 * @param end where it ends there
 * @param isHan whether it is of Chinese characters
 */
record Word(String text, int start, int end, boolean isHan) {

	private static final Set<String> SMALL_WORDS = Set.of("of", "and", "in", "for", "at", "on", "a", "an");

	/** Whether initials and fragments pass over it. */
	boolean isSmall() {
		return !this.isHan && isSmall(this.text);
	}

	static boolean isSmall(String word) {
		return SMALL_WORDS.contains(word);
	}

	int length() {
		return this.end - this.start;
	}

	/** How many letters its initial has: 2 for zh, ch and sh. */
	int initialLength() {
		return (this.text.length() > 1 && this.text.charAt(1) == 'h' && "zcs".indexOf(this.text.charAt(0)) >= 0) ? 2
				: 1;
	}

	/** How many of its first letters are those of a text from a place on. */
	int commonPrefix(String letters, int from) {
		int most = Math.min(this.text.length(), letters.length() - from);
		int common = 0;
		while (common < most && this.text.charAt(common) == letters.charAt(from + common)) {
			common++;
		}
		return common;
	}

}
