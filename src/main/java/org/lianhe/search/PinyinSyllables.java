package org.lianhe.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.NameDerivation;

/** Spells the Chinese characters of a name, a syllable each, without tones. */
final class PinyinSyllables {

	private static final Pattern SYLLABLE = Pattern.compile("(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
			+ "(?:i?ang|i?ong|uang|eng|ing|i?an|uan|i?ao|uai|ai|ei|ou|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u)");

	private static final int MAX_SYLLABLE_LENGTH = 6;

	private PinyinSyllables() {
	}

	/**
	 * The syllables of a name's Chinese characters, in order.
	 * @param pinyin that a curator gave, such as the reading of a surname; or null
	 */
	static List<String> of(AnalyzedText name, @Nullable String pinyin) {
		List<String> given = (pinyin != null) ? given(name, AnalyzedText.of(pinyin)) : null;
		if (given != null) {
			return given;
		}
		List<String> spelled = new ArrayList<>();
		name.words()
			.stream()
			.filter(AnalyzedText.Word::isHan)
			.forEach((word) -> spelled.addAll(spell(name.textOf(word))));
		return spelled;
	}

	private static List<String> spell(String characters) {
		List<String> spelled = split(NameDerivation.pinyin(characters));
		if (spelled.size() == characters.codePointCount(0, characters.length())) {
			return spelled;
		}
		return characters.codePoints()
			.mapToObj((one) -> AnalyzedText.of(NameDerivation.pinyin(Character.toString(one))).key())
			.toList();
	}

	private static List<String> split(String pinyin) {
		List<String> syllables = new ArrayList<>();
		for (String part : pinyin.split(" ", -1)) {
			syllables.add(AnalyzedText.of(part).key());
		}
		return syllables;
	}

	/** The syllables of a given pinyin; null if they are not one for each character. */
	private static @Nullable List<String> given(AnalyzedText name, AnalyzedText pinyin) {
		List<String> words = pinyin.words().stream().map(pinyin::textOf).toList();
		List<SpellingUnit> units = SpellingUnit.of(name, List.of());
		if (words.size() == units.size()) {
			List<String> han = new ArrayList<>();
			for (int i = 0; i < words.size(); i++) {
				if (Character.isIdeographic(name.key().codePointAt(units.get(i).start()))) {
					han.add(words.get(i));
				}
			}
			return han;
		}
		boolean isAllHan = name.words().stream().allMatch(AnalyzedText.Word::isHan);
		return isAllHan ? cut(pinyin.key(), 0, units.size()) : null;
	}

	/** Splits the rest of a text into so many syllables; null if that is not possible. */
	private static @Nullable List<String> cut(String letters, int from, int count) {
		if (count == 0 || from == letters.length()) {
			return (count == 0 && from == letters.length()) ? List.of() : null;
		}
		for (int to = Math.min(letters.length(), from + MAX_SYLLABLE_LENGTH); to > from; to--) {
			String syllable = letters.substring(from, to);
			List<String> rest = SYLLABLE.matcher(syllable).matches() ? cut(letters, to, count - 1) : null;
			if (rest != null) {
				List<String> all = new ArrayList<>(List.of(syllable));
				all.addAll(rest);
				return all;
			}
		}
		return null;
	}

}
