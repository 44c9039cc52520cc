package org.lianhe.core.i18n;

import java.util.Arrays;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/**
 * Makes collation keys: bytes whose order is the order of words in a language, the same
 * on every database. Simplified Chinese is ordered by its pinyin, traditional by strokes.
 * Instances are not safe for use by several threads at once.
 *
 * @see <a href="https://www.unicode.org/reports/tr10/">Unicode collation</a>
 */
public final class CollationKeys {

	/** Longest key in bytes. Words that differ only after it are ordered by slug. */
	private static final int MAX_LENGTH = 160;

	private final Collator latin = Collator.getInstance(ULocale.ENGLISH);

	private final Collator strokes = Collator.getInstance(ULocale.forLanguageTag("zh-Hant"));

	/** Key of a word in Latin letters: English, or pinyin. */
	public byte[] latin(String word) {
		return key(this.latin, word);
	}

	/** Key of a word in traditional characters. */
	public byte[] strokes(String word) {
		return key(this.strokes, word);
	}

	private static byte[] key(Collator collator, String word) {
		byte[] key = collator.getCollationKey(word).toByteArray();
		return Arrays.copyOf(key, Math.min(MAX_LENGTH, key.length - 1));
	}

}
