package org.lianhe.core.i18n;

import java.util.stream.Collectors;

import com.ibm.icu.text.Normalizer2;

/** Makes text comparable. */
public final class TextFolding {

	/** Compatibility composition with full case folding. */
	private static final Normalizer2 CASE_FOLDING = Normalizer2.getNFKCCasefoldInstance();

	private TextFolding() {
	}

	/**
	 * The text with full Unicode case folding, and with full-width forms and ligatures
	 * made plain. The dotted and dotless letters I of Turkish become a plain i.
	 */
	public static String fold(String text) {
		return foldPart(text).strip();
	}

	/**
	 * A part of a text, folded as the whole is. Space at its beginning and end is kept.
	 */
	public static String foldPart(String text) {
		return CASE_FOLDING.normalize(text).replace("i\u0307", "i").replace('\u0131', 'i');
	}

	/**
	 * The letters and digits alone, folded as for a search: without case, width, accents
	 * and spaces, and with simplified Chinese characters.
	 */
	public static String foldToKey(String text) {
		return text.codePoints().mapToObj(LetterFolding::fold).collect(Collectors.joining());
	}

}
