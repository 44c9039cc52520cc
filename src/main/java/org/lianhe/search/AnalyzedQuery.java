package org.lianhe.search;

import java.util.List;
import java.util.regex.Pattern;

/** What somebody typed, as it is compared: worked out once, for all names. */
final class AnalyzedQuery {

	private static final Pattern TONED = Pattern.compile("[a-z]{1,6}[0-5]");

	private static final Pattern SEVERAL = Pattern.compile("(?:[a-z]{1,6}[0-5])+");

	private final AnalyzedText written;

	private final String letters;

	private final String sound;

	private final List<AnalyzedText.Word> words;

	private final int weight;

	private final int tolerance;

	private final boolean isAbbreviation;

	private AnalyzedQuery(AnalyzedText written, String letters, String sound) {
		this.written = written;
		this.letters = letters;
		this.sound = sound;
		this.words = weighty(written);
		this.weight = this.words.stream().mapToInt(AnalyzedText.Word::length).sum();
		this.tolerance = tolerance(written.key(), written.isLatin());
		this.isAbbreviation = AbbreviationMatcher.isOne(written);
	}

	static AnalyzedQuery of(String query) {
		AnalyzedText written = AnalyzedText.of(query);
		if (!written.isLatin()) {
			return new AnalyzedQuery(written, "", sound(written));
		}
		List<String> words = written.words().stream().map(written::textOf).toList();
		boolean isToned = words.stream().allMatch((word) -> SEVERAL.matcher(word).matches())
				&& TONED.matcher(written.key()).find();
		String letters = isToned ? written.key().replaceAll("[0-5]", "") : written.key();
		return new AnalyzedQuery(written, letters.replace("lv", "lu").replace("nv", "nu"), "");
	}

	private static List<AnalyzedText.Word> weighty(AnalyzedText written) {
		List<AnalyzedText.Word> weighty = written.words()
			.stream()
			.filter((word) -> !PinyinSyllables.SMALL.contains(written.textOf(word)))
			.toList();
		return weighty.isEmpty() ? written.words() : weighty;
	}

	private static String sound(AnalyzedText written) {
		if (written.length() < 2) {
			return "";
		}
		StringBuilder joined = new StringBuilder();
		PinyinSyllables.units(written, PinyinSyllables.of(written, null)).forEach((unit) -> joined.append(unit.text()));
		return joined.toString();
	}

	/** Folded. */
	AnalyzedText written() {
		return this.written;
	}

	/** Its letters as pinyin, without tones; empty where it is not all letters. */
	String letters() {
		return this.letters;
	}

	/** Its pinyin where it has Chinese characters; empty where it has not. */
	String sound() {
		return this.sound;
	}

	/** The letters and digits, folded. */
	String key() {
		return this.written.key();
	}

	boolean isEmpty() {
		return this.written.length() == 0;
	}

	/** Whether it may be pinyin, or the beginnings of words. */
	boolean isSpelled() {
		return !this.letters.isEmpty();
	}

	/** Whether it may be a shortened Chinese name. */
	boolean isAbbreviation() {
		return this.isAbbreviation;
	}

	/** The words that count: all but small ones, unless there are only such. */
	List<AnalyzedText.Word> words() {
		return this.words;
	}

	/** How many letters the words that count have. */
	int weight() {
		return this.weight;
	}

	/** How many letters may be wrong. */
	int tolerance() {
		return this.tolerance;
	}

	static int tolerance(String word, boolean isLatin) {
		if (isLatin) {
			return (word.length() < 4) ? 0 : (word.length() < 10) ? 1 : 2;
		}
		return (word.length() < 3) ? 0 : 1;
	}

}
