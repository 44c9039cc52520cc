package org.lianhe.search;

import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Compares letters with the spelling of a name: its pinyin, the first letters of its
 * syllables or words, or longer beginnings of its syllables.
 */
final class SpellingMatcher {

	/** Fewest letters that are compared with longer beginnings of syllables. */
	private static final int MIN_MIXED_LENGTH = 4;

	private final String letters;

	private final List<SpellingUnit> units;

	private final boolean isHan;

	private final double penalty;

	/**
	 * A comparison.
	 * @param letters that were typed
	 * @param units of the name, without small words
	 * @param isHan whether some of them are syllables
	 * @param penalty what the score is lowered by
	 */
	SpellingMatcher(String letters, List<SpellingUnit> units, boolean isHan, double penalty) {
		this.letters = letters;
		this.units = units;
		this.isHan = isHan;
		this.penalty = penalty;
	}

	@Nullable TextMatch match() {
		TextMatch best = null;
		for (int from = 0; from < this.units.size(); from++) {
			if (this.units.get(from).text().charAt(0) == this.letters.charAt(0)) {
				best = TextMatch.better(best, from(from));
			}
		}
		return best;
	}

	/**
	 * The match of letters that are whole syllables from the first on; null if they are
	 * not.
	 */
	@Nullable TextMatch matchSound() {
		int to = full(0, 0);
		return (to > 0 && endsFull(0, to)) ? pinyin(0, to) : null;
	}

	private TextMatch pinyin(int from, int to) {
		return match(SearchMatch.PINYIN, from, to, isWhole(from, to) && endsFull(from, to) ? 0.85 : 0.62, 0.52);
	}

	private @Nullable TextMatch from(int from) {
		int to = this.isHan ? full(0, from) : -1;
		if (to > 0) {
			return pinyin(from, to);
		}
		to = initials(0, from);
		if (to > 0 && to - from > 1) {
			boolean isShort = this.letters.length() < 3;
			return (isShort && from > 0) ? null
					: match(SearchMatch.INITIALS, from, to, !isWhole(from, to) ? 0.54 : isShort ? 0.6 : 0.72, 0.44);
		}
		to = (this.isHan && this.letters.length() >= MIN_MIXED_LENGTH) ? mixed(0, from, new BitSet()) : -1;
		return (to > 0 && to - from > 1) ? match(SearchMatch.INITIALS, from, to, isWhole(from, to) ? 0.58 : 0.48, 0.4)
				: null;
	}

	private TextMatch match(SearchMatch how, int from, int to, double atStart, double within) {
		double covered = (double) (to - from) / this.units.size();
		double score = ((from == 0) ? atStart : within) + (isWhole(from, to) ? 0 : 0.1 * covered);
		return TextMatch.of(how, score - this.penalty, this.units.get(from).start(), this.units.get(to - 1).end());
	}

	private boolean isWhole(int from, int to) {
		return from == 0 && to == this.units.size();
	}

	private boolean endsFull(int from, int to) {
		return this.units.subList(from, to).stream().mapToInt((unit) -> unit.text().length()).sum() == this.letters
			.length();
	}

	/**
	 * The end of the whole units that the letters spell, of which the last may be only
	 * begun; -1 if they do not.
	 */
	private int full(int read, int unit) {
		if (read == this.letters.length()) {
			return unit;
		}
		if (unit == this.units.size()) {
			return -1;
		}
		String text = this.units.get(unit).text();
		if (this.letters.startsWith(text, read)) {
			int end = full(read + text.length(), unit + 1);
			if (end > 0) {
				return end;
			}
		}
		return text.startsWith(this.letters.substring(read)) ? unit + 1 : -1;
	}

	private int initials(int read, int unit) {
		if (read == this.letters.length()) {
			return unit;
		}
		if (unit == this.units.size() || this.letters.charAt(read) != this.units.get(unit).text().charAt(0)) {
			return -1;
		}
		int end = initials(read + 1, unit + 1);
		int longer = this.units.get(unit).initialLength();
		boolean isLonger = longer == 2 && this.letters.startsWith("h", read + 1);
		return (end < 0 && isLonger) ? initials(read + 2, unit + 1) : end;
	}

	/** The end of the units of which the letters are beginnings; -1 if they are not. */
	private int mixed(int read, int unit, BitSet failed) {
		if (read == this.letters.length()) {
			return unit;
		}
		int state = unit * (this.letters.length() + 1) + read;
		if (unit == this.units.size() || failed.get(state)) {
			return -1;
		}
		String text = this.units.get(unit).text();
		int common = 0;
		while (common < text.length() && read + common < this.letters.length()
				&& text.charAt(common) == this.letters.charAt(read + common)) {
			common++;
		}
		for (int taken = common; taken > 0; taken--) {
			int end = mixed(read + taken, unit + 1, failed);
			if (end > 0) {
				return end;
			}
		}
		failed.set(state);
		return -1;
	}

}
