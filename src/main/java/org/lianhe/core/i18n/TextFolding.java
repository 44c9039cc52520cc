package org.lianhe.core.i18n;

import java.text.Normalizer;
import java.util.Locale;

/** Makes text comparable whatever its case and width. */
public final class TextFolding {

	private TextFolding() {
	}

	/** The text in small letters, with full-width forms and ligatures made plain. */
	public static String fold(String text) {
		return foldPart(text).strip();
	}

	/**
	 * A part of a text, folded as the whole is; the space that it begins or ends with
	 * stands for itself.
	 */
	public static String foldPart(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

}
