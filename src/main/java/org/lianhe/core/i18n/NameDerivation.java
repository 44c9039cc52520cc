package org.lianhe.core.i18n;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * Makes a name in another script where no curator gave one. What comes out is marked as
 * derived wherever it is shown: it may be wrong.
 */
public final class NameDerivation {

	/** Where the Latin letters with tone marks end. */
	private static final int LATIN_END = 0x250;

	private static final Pattern WORD = Pattern.compile("\\p{IsHan}+");

	private NameDerivation() {
	}

	/** Reads the dictionaries, which takes longest the first time that one is used. */
	public static void prepare() {
		pinyin("\u8054\u5408");
		traditional("\u8054\u5408");
	}

	/** Traditional characters for simplified ones, by phrases. */
	public static String traditional(String simplified) {
		return Traditional.PHRASES.replaced(simplified, "");
	}

	/** Simplified characters for traditional ones, by phrases. */
	public static String simplified(String traditional) {
		return Simplified.PHRASES.replaced(traditional, "");
	}

	/**
	 * Pinyin with tone marks, a space between syllables; what is not Chinese stays as it
	 * is.
	 */
	public static String pinyin(String simplified) {
		StringBuilder spelled = new StringBuilder();
		Matcher word = WORD.matcher(simplified);
		int read = 0;
		while (word.find()) {
			join(spelled, simplified.substring(read, word.start()));
			join(spelled, spell(word.group()));
			read = word.end();
		}
		join(spelled, simplified.substring(read));
		return spelled.toString().replaceAll("\\s+", " ").strip();
	}

	private static String spell(String word) {
		String spelled = Spelled.PHRASES.replaced(word, " ");
		return spelled.chars().allMatch(NameDerivation::isLatin) ? spelled : Rest.HAN.transliterate(spelled);
	}

	/** Appends a part, with a space where two words would run together. */
	private static void join(StringBuilder whole, String part) {
		if (!whole.isEmpty() && !part.isEmpty() && Character.isLetterOrDigit(whole.codePointBefore(whole.length()))
				&& Character.isLetterOrDigit(part.codePointAt(0))) {
			whole.append(' ');
		}
		whole.append(part);
	}

	private static boolean isLatin(int letter) {
		return letter == ' ' || letter < LATIN_END && Character.isLetterOrDigit(letter);
	}

	private static final class Spelled {

		static final PhraseDictionary PHRASES = DictionaryReader.pinyin();

	}

	private static final class Traditional {

		static final PhraseDictionary PHRASES = DictionaryReader.traditional();

	}

	private static final class Simplified {

		static final PhraseDictionary PHRASES = DictionaryReader.simplified();

	}

	/** Spells the characters that the dictionary lacks; slow to make and to use. */
	private static final class Rest {

		static final Transliterator HAN = Transliterator.getInstance("Han-Latin");

	}

}
