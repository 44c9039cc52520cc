package org.lianhe.search;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A query as it is compared with names. */
final class AnalyzedQuery {

	private static final Pattern TONED_SYLLABLE = Pattern.compile("[a-z]{1,6}[0-5]");

	private static final Pattern TONED_SYLLABLES = Pattern.compile("(?:[a-z]{1,6}[0-5])+");

	private final AnalyzedText text;

	private final String letters;

	private final String sound;

	private final List<AnalyzedText.Word> words;

	private final int weight;

	private final int maxEdits;

	private final boolean isAbbreviation;

	private final @Nullable AnalyzedQuery core;

	private AnalyzedQuery(AnalyzedText text, String letters, String sound) {
		this.text = text;
		this.letters = letters;
		this.sound = sound;
		this.words = withoutSmallWords(text);
		this.weight = this.words.stream().mapToInt(AnalyzedText.Word::length).sum();
		this.maxEdits = maxEdits(text.key(), text.isLatin());
		this.isAbbreviation = AbbreviationMatcher.isPossible(text);
		AnalyzedText rest = LegalForms.remove(text);
		this.core = (rest == text) ? null : new AnalyzedQuery(rest, text.isLatin() ? rest.key() : "", "");
	}

	static AnalyzedQuery of(String query) {
		AnalyzedText text = AnalyzedText.of(query);
		if (!text.isLatin()) {
			return new AnalyzedQuery(text, "", sound(text));
		}
		List<String> words = text.words().stream().map(text::textOf).toList();
		boolean isToned = words.stream().allMatch((word) -> TONED_SYLLABLES.matcher(word).matches())
				&& TONED_SYLLABLE.matcher(text.key()).find();
		String letters = isToned ? text.key().replaceAll("[0-5]", "") : text.key();
		return new AnalyzedQuery(text, letters.replace("lv", "lu").replace("nv", "nu"), "");
	}

	private static List<AnalyzedText.Word> withoutSmallWords(AnalyzedText text) {
		List<AnalyzedText.Word> significant = text.words()
			.stream()
			.filter((word) -> !SpellingUnit.SMALL_WORDS.contains(text.textOf(word)))
			.toList();
		return significant.isEmpty() ? text.words() : significant;
	}

	private static String sound(AnalyzedText text) {
		if (text.length() < 2) {
			return "";
		}
		StringBuilder joined = new StringBuilder();
		SpellingUnit.of(text, PinyinSyllables.of(text, null)).forEach((unit) -> joined.append(unit.text()));
		return joined.toString();
	}

	/** The query as a text. */
	AnalyzedText text() {
		return this.text;
	}

	/** Its letters without the tones of pinyin; empty if it has Chinese characters. */
	String letters() {
		return this.letters;
	}

	/** The pinyin of its Chinese characters; empty if it has none. */
	String sound() {
		return this.sound;
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
		return this.isAbbreviation;
	}

	/** The query without the legal forms at its end; null if it has none. */
	@Nullable AnalyzedQuery core() {
		return this.core;
	}

	/**
	 * The words that are compared: all but small words, or all if there are only such.
	 */
	List<AnalyzedText.Word> words() {
		return this.words;
	}

	/** How many letters the compared words have. */
	int weight() {
		return this.weight;
	}

	/** How many letters may be wrong. */
	int maxEdits() {
		return this.maxEdits;
	}

	static int maxEdits(String word, boolean isLatin) {
		if (isLatin) {
			return (word.length() < 4) ? 0 : (word.length() < 10) ? 1 : 2;
		}
		return (word.length() < 3) ? 0 : 1;
	}

}
