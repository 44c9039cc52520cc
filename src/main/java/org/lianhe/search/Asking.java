package org.lianhe.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed, as it is compared.
 *
 * @param written folded
 * @param letters its letters as pinyin, without tones; empty where it is not all letters
 * @param sound its pinyin where it has Chinese characters; empty where it has not
 */
record Asking(Written written, String letters, String sound) {

	private static final Pattern TONED = Pattern.compile("[a-z]{1,6}[0-5]");

	private static final Pattern SEVERAL = Pattern.compile("(?:[a-z]{1,6}[0-5])+");

	static Asking of(String query) {
		Written written = Written.of(query);
		if (!written.isLatin()) {
			return new Asking(written, "", sound(written));
		}
		List<String> words = written.words().stream().map(written::textOf).toList();
		boolean isToned = words.stream().allMatch((word) -> SEVERAL.matcher(word).matches())
				&& TONED.matcher(written.key()).find();
		String letters = isToned ? written.key().replaceAll("[0-5]", "") : written.key();
		return new Asking(written, letters.replace("lv", "lu").replace("nv", "nu"), "");
	}

	private static String sound(Written written) {
		if (written.length() < 2) {
			return "";
		}
		StringBuilder joined = new StringBuilder();
		Syllables.units(written, Syllables.of(written, null)).forEach((unit) -> joined.append(unit.text()));
		return joined.toString();
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

	/** The words that count: all but small ones, unless there are only such. */
	List<Written.Word> words() {
		List<Written.Word> weighty = this.written.words()
			.stream()
			.filter((word) -> !Syllables.SMALL.contains(this.written.textOf(word)))
			.toList();
		return weighty.isEmpty() ? this.written.words() : weighty;
	}

	/** How many letters may be wrong. */
	int tolerance() {
		return tolerance(key(), this.written.isLatin());
	}

	static int tolerance(String word, boolean isLatin) {
		if (isLatin) {
			return (word.length() < 4) ? 0 : (word.length() < 10) ? 1 : 2;
		}
		return (word.length() < 3) ? 0 : 1;
	}

}
