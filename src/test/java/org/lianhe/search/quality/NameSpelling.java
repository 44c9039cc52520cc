package org.lianhe.search.quality;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;

/** Other ways to write a name. */
final class NameSpelling {

	private static final Set<String> DROPPED = Set.of("of", "and", "the", "for", "university", "institute", "college");

	/** Letters of the last word that an abbreviation keeps. */
	private static final int KEPT = 4;

	private NameSpelling() {
	}

	static boolean isHan(String name) {
		return name.codePoints()
			.allMatch((letter) -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN);
	}

	static String traditional(String name) {
		return ZhConverterUtil.toTraditional(name);
	}

	/**
	 * Every second character that has a traditional form in that form, from the first on.
	 */
	static String halfConverted(String name) {
		String traditional = traditional(name);
		StringBuilder half = new StringBuilder(name);
		boolean isNext = true;
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) != traditional.charAt(i)) {
				half.setCharAt(i, isNext ? traditional.charAt(i) : name.charAt(i));
				isNext = !isNext;
			}
		}
		return half.toString();
	}

	static String toned(String name) {
		return PinyinHelper.toPinyin(name, PinyinStyleEnum.DEFAULT, " ");
	}

	static String spaced(String name) {
		return withoutMarks(toned(name));
	}

	static String joined(String name) {
		return spaced(name).replace(" ", "");
	}

	static String initials(String name) {
		return Arrays.stream(spaced(name).split(" "))
			.map((syllable) -> syllable.substring(0, 1))
			.collect(Collectors.joining());
	}

	static String withoutMarks(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
	}

	/** With a mark on a letter. */
	static String marked(String name, int letter, char mark) {
		return Normalizer.normalize(name.substring(0, letter + 1) + mark + name.substring(letter + 1),
				Normalizer.Form.NFC);
	}

	static List<String> words(String name) {
		return List.of(name.split(" "));
	}

	static String reversed(String name) {
		List<String> words = Arrays.asList(name.split(" "));
		Collections.reverse(words);
		return String.join(" ", words);
	}

	static String swapped(String name) {
		int half = name.length() / 2;
		return name.substring(half) + name.substring(0, half);
	}

	/** The words that tell a name from others, in small letters. */
	static List<String> tellingWords(String name) {
		return words(name.toLowerCase(Locale.ROOT)).stream().filter((word) -> !DROPPED.contains(word)).toList();
	}

	/** First letters of the telling words, and some more of the last one. */
	static String abbreviation(String name) {
		List<String> words = tellingWords(name);
		String last = words.get(words.size() - 1);
		return words.stream().limit(words.size() - 1L).map((word) -> word.substring(0, 1)).collect(Collectors.joining())
				+ last.substring(0, Math.min(KEPT, last.length()));
	}

}
