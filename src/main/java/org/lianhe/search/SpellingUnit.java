package org.lianhe.search;

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

	/**
	 * How many letters begin it when only beginnings are written: 2 for zh, ch and sh.
	 */
	int initial() {
		return (this.text.length() > 1 && this.text.charAt(1) == 'h' && "zcs".indexOf(this.text.charAt(0)) >= 0) ? 2
				: 1;
	}

}
