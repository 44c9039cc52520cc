package org.lianhe.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Compares letters with the spelling of a name: its pinyin, the first letters of its
 * syllables or words, or longer beginnings of its syllables.
 *
 * @param letters that were typed
 * @param units words and syllables of the name
 * @param isHan whether some of them are syllables
 */
record SpellingMatcher(String letters, List<Word> units, boolean isHan) {

	/** Fewest letters that are compared with longer beginnings of syllables. */
	private static final int MIN_MIXED_LENGTH = 4;

	@Nullable TextMatch match() {
		TextMatch best = null;
		for (int from = 0; from < this.units.size(); from++) {
			if (this.units.get(from).text().charAt(0) == this.letters.charAt(0)) {
				best = TextMatch.better(best, match(from));
			}
		}
		return best;
	}

	/** The match of letters that are whole units from the first on; null otherwise. */
	@Nullable TextMatch matchSound() {
		int to = pinyinEnd(0);
		return (to > 0 && textOf(0, to).equals(this.letters)) ? matchPinyin(0, to) : null;
	}

	private @Nullable TextMatch match(int from) {
		int to = this.isHan ? pinyinEnd(from) : -1;
		if (to > 0) {
			return matchPinyin(from, to);
		}
		to = beginningsEnd(0, from, true, new BitSet());
		if (to - from > 1) {
			boolean isShort = this.letters.length() < 3;
			return (isShort && from > 0) ? null
					: match(SearchMatch.INITIALS, from, to, !isWhole(from, to) ? 0.54 : isShort ? 0.6 : 0.72, 0.44);
		}
		to = (this.isHan && this.letters.length() >= MIN_MIXED_LENGTH) ? beginningsEnd(0, from, false, new BitSet())
				: -1;
		return (to - from > 1) ? match(SearchMatch.INITIALS, from, to, isWhole(from, to) ? 0.58 : 0.48, 0.4) : null;
	}

	private TextMatch matchPinyin(int from, int to) {
		boolean isAll = isWhole(from, to) && textOf(from, to).equals(this.letters);
		return match(SearchMatch.PINYIN, from, to, isAll ? 0.85 : 0.62, 0.52);
	}

	private TextMatch match(SearchMatch how, int from, int to, double atStart, double within) {
		double covered = (double) (to - from) / this.units.size();
		double score = ((from == 0) ? atStart : within) + (isWhole(from, to) ? 0 : 0.1 * covered);
		return TextMatch.of(how, score, this.units.get(from).start(), this.units.get(to - 1).end());
	}

	private boolean isWhole(int from, int to) {
		return from == 0 && to == this.units.size();
	}

	private String textOf(int from, int to) {
		return this.units.subList(from, to).stream().map(Word::text).collect(Collectors.joining());
	}

	/**
	 * The end of the units that the letters spell, of which the last may be only begun;
	 * -1 if they do not.
	 */
	private int pinyinEnd(int from) {
		if (!textOf(from, this.units.size()).startsWith(this.letters)) {
			return -1;
		}
		int to = from;
		for (int read = 0; read < this.letters.length(); to++) {
			read += this.units.get(to).text().length();
		}
		return to;
	}

	/**
	 * The end of the units of which the letters are beginnings; -1 if they are not.
	 * @param areInitials whether the beginnings are initials, the shorter ones first, or
	 * any, the longer ones first
	 * @param failed places that are known not to match
	 */
	private int beginningsEnd(int read, int unit, boolean areInitials, BitSet failed) {
		if (read == this.letters.length()) {
			return unit;
		}
		int state = unit * (this.letters.length() + 1) + read;
		if (unit == this.units.size() || failed.get(state)) {
			return -1;
		}
		Word word = this.units.get(unit);
		int common = word.commonPrefix(this.letters, read);
		int most = areInitials ? Math.min(common, word.initialLength()) : common;
		for (int i = 0; i < most; i++) {
			int end = beginningsEnd(read + (areInitials ? i + 1 : most - i), unit + 1, areInitials, failed);
			if (end > 0) {
				return end;
			}
		}
		failed.set(state);
		return -1;
	}

}
