package org.lianhe.core.i18n;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.Transliterator;

/**
 * Derives a name in another script where no curator gave one. It may be wrong, and is
 * marked as derived wherever it is shown.
 */
public final class NameDerivation {

	/** The code point after the last Latin letter with a tone mark. */
	private static final int LATIN_END = 0x250;

	private static final Pattern WORD = Pattern.compile("\\p{IsHan}+");

	private NameDerivation() {
	}

	/** Loads the dictionaries, so that their first use does not wait for it. */
	public static void prepare() {
		pinyin("\u8054\u5408");
		traditional("\u8054\u5408");
	}

	/** Converts simplified characters to traditional ones, phrase by phrase. */
	public static String traditional(String simplified) {
		return TraditionalDictionary.PHRASES.replace(simplified, "");
	}

	/** Converts traditional characters to simplified ones, phrase by phrase. */
	public static String simplified(String traditional) {
		return SimplifiedDictionary.PHRASES.replace(traditional, "");
	}

	/**
	 * Converts Chinese characters to pinyin with tone marks and a space between
	 * syllables. Other text stays as it is.
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
		String spelled = PinyinDictionary.PHRASES.replace(word, " ");
		return spelled.chars().allMatch(NameDerivation::isLatin) ? spelled : Transliteration.HAN.transliterate(spelled);
	}

	/** Appends a part, with a space between two words. */
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

	private static final class PinyinDictionary {

		static final PhraseDictionary PHRASES = DictionaryReader.pinyin();

	}

	private static final class TraditionalDictionary {

		static final PhraseDictionary PHRASES = DictionaryReader.traditional();

	}

	private static final class SimplifiedDictionary {

		static final PhraseDictionary PHRASES = DictionaryReader.simplified();

	}

	/** Spells the characters that the dictionary lacks. It is slow. */
	private static final class Transliteration {

		static final Transliterator HAN = Transliterator.getInstance("Han-Latin");

	}

}
