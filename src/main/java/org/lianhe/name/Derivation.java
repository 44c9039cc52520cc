package org.lianhe.name;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import com.ibm.icu.text.Transliterator;

/**
 * Makes a name in another script where no curator gave one. What comes out is marked as
 * derived wherever it is shown: it may be wrong.
 */
public final class Derivation {

	private static final Transliterator HAN = Transliterator.getInstance("Han-Latin");

	private Derivation() {
	}

	/** Traditional characters for simplified ones, by phrases. */
	public static String traditional(String simplified) {
		return ZhConverterUtil.toTraditional(simplified);
	}

	/** Simplified characters for traditional ones, by phrases. */
	public static String simplified(String traditional) {
		return ZhConverterUtil.toSimple(traditional);
	}

	/**
	 * Pinyin with tone marks, a space between syllables; what is not Chinese stays as it
	 * is.
	 */
	public static String pinyin(String simplified) {
		String spelled = PinyinHelper.toPinyin(simplified, PinyinStyleEnum.DEFAULT, " ");
		return HAN.transliterate(spelled).replaceAll("\\s+", " ").strip();
	}

}
