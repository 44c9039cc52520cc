package org.lianhe.core.i18n;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Folds single letters, so that texts compare as equal whatever their case, width,
 * accents, tones and script. Each Chinese character is simplified by itself, so that
 * texts which are converted in part compare as equal too.
 */
public final class LetterFolding {

	private static final int BASIC_PLANE = 0x10000;

	/** Letters that Unicode does not decompose. */
	private static final Map<String, String> INDIVISIBLE = Map.of("ø", "o", "đ", "d", "ð", "d", "ł", "l", "ı", "i", "ß",
			"ss", "æ", "ae", "œ", "oe", "þ", "th");

	/** Letters that were folded before. Threads may fold the same letter twice. */
	private static final String[] CACHE = new String[BASIC_PLANE];

	private LetterFolding() {
	}

	/** The folded letter or digit; empty for any other character. */
	public static String fold(int codePoint) {
		if (codePoint >= BASIC_PLANE) {
			return computeFolded(codePoint);
		}
		String cached = CACHE[codePoint];
		if (cached == null) {
			cached = computeFolded(codePoint);
			CACHE[codePoint] = cached;
		}
		return cached;
	}

	private static String computeFolded(int codePoint) {
		String decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
		StringBuilder letters = new StringBuilder();
		decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
		String small = letters.toString().toLowerCase(Locale.ROOT);
		if (Character.isIdeographic(codePoint)) {
			return NameDerivation.simplified(small);
		}
		return INDIVISIBLE.getOrDefault(small, small);
	}

}
