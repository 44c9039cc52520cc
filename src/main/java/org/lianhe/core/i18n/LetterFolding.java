package org.lianhe.core.i18n;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Folds single letters, so that texts compare alike whatever their case, width, accents,
 * tones and script: each Chinese character is made simplified by itself, so that texts
 * which are only half converted compare alike too.
 */
public final class LetterFolding {

	private static final int PLANE = 0x10000;

	/** Letters that Unicode does not take apart. */
	private static final Map<String, String> WHOLE = Map.of("ø", "o", "đ", "d", "ð", "d", "ł", "l", "ı", "i", "ß", "ss",
			"æ", "ae", "œ", "oe", "þ", "th");

	/** What was folded before; a text may be folded twice, which changes nothing. */
	private static final String[] KNOWN = new String[PLANE];

	private LetterFolding() {
	}

	/** The folded letter or digit; empty for what is neither. */
	public static String fold(int codePoint) {
		if (codePoint >= PLANE) {
			return folded(codePoint);
		}
		String known = KNOWN[codePoint];
		if (known == null) {
			known = folded(codePoint);
			KNOWN[codePoint] = known;
		}
		return known;
	}

	private static String folded(int codePoint) {
		String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
		StringBuilder kept = new StringBuilder();
		apart.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
		String small = kept.toString().toLowerCase(Locale.ROOT);
		if (Character.isIdeographic(codePoint)) {
			return NameDerivation.simplified(small);
		}
		return WHOLE.getOrDefault(small, small);
	}

}
