package org.lianhe.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A query as it is compared with names.
 *
 * @param text the query as a text
 * @param letters its letters without the tones of pinyin; empty if it has Chinese
 * characters
 * @param sound the pinyin of its Chinese characters; empty if it has none
 * @param words that are compared: all but small words, or all if there are only such
 * @param core the query without the legal forms at its end; null if it has none
 */
record AnalyzedQuery(AnalyzedText text, String letters, String sound, List<Word> words, @Nullable AnalyzedQuery core) {

	private static final Pattern TONED_SYLLABLE = Pattern.compile("[a-z]{1,6}[0-5]");

	private static final Pattern TONED_SYLLABLES = Pattern.compile("(?:[a-z]{1,6}[0-5])+");

	/** Shortest and longest abbreviation in Chinese. */
	static final int MIN_ABBREVIATION = 2;

	private static final int MAX_ABBREVIATION = 8;

	static AnalyzedQuery of(String query) {
		AnalyzedText text = AnalyzedText.of(query);
		if (!text.isLatin()) {
			return of(text, "", (text.length() < 2) ? "" : sound(text));
		}
		boolean isToned = text.words().stream().allMatch((word) -> TONED_SYLLABLES.matcher(word.text()).matches())
				&& TONED_SYLLABLE.matcher(text.key()).find();
		String letters = isToned ? text.key().replaceAll("[0-5]", "") : text.key();
		return of(text, letters.replace("lv", "lu").replace("nv", "nu"), "");
	}

	private static AnalyzedQuery of(AnalyzedText text, String letters, String sound) {
		List<Word> significant = text.words().stream().filter((word) -> !word.isSmall()).toList();
		AnalyzedText rest = text.withoutLegalForms();
		return new AnalyzedQuery(text, letters, sound, significant.isEmpty() ? text.words() : significant,
				(rest == text) ? null : of(rest, text.isLatin() ? rest.key() : "", ""));
	}

	private static String sound(AnalyzedText text) {
		return text.spelling(PinyinSyllables.of(text, null)).stream().map(Word::text).collect(Collectors.joining());
	}

	/** Its folded letters and digits. */
	String key() {
		return this.text.key();
	}

	boolean isEmpty() {
		return this.text.length() == 0;
	}

	/** Whether it may be pinyin or beginnings of words. */
	boolean isSpelling() {
		return !this.letters.isEmpty();
	}

	/** Whether it may be an abbreviated Chinese name. */
	boolean isAbbreviation() {
		return isHanWord() && this.text.length() >= MIN_ABBREVIATION && this.text.length() <= MAX_ABBREVIATION;
	}

	/** Whether it is one run of Chinese characters. */
	boolean isHanWord() {
		return this.text.words().size() == 1 && this.text.words().get(0).isHan();
	}

	/** How many letters may be wrong. */
	int maxEdits() {
		return maxEdits(this.text.key(), this.text.isLatin());
	}

	static int maxEdits(String word, boolean isLatin) {
		if (isLatin) {
			return (word.length() < 4) ? 0 : (word.length() < 10) ? 1 : 2;
		}
		return (word.length() < 3) ? 0 : 1;
	}

}
