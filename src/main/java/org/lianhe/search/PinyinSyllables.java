package org.lianhe.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.NameDerivation;
import org.lianhe.core.i18n.TextFolding;

/** Spells the Chinese characters of a name, a syllable each, without tones. */
final class PinyinSyllables {

	private static final String SYLLABLE = "((?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
			+ "(?:i?ang|i?ong|uang|eng|ing|i?an|uan|i?ao|uai|ai|ei|ou|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u))";

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
		return name.words().stream().filter(Word::isHan).flatMap((word) -> spell(word.text()).stream()).toList();
	}

	private static List<String> spell(String characters) {
		List<String> spelled = Stream.of(NameDerivation.pinyin(characters).split(" ", -1))
			.map(TextFolding::foldToKey)
			.toList();
		if (spelled.size() == characters.codePointCount(0, characters.length())) {
			return spelled;
		}
		return characters.codePoints()
			.mapToObj((one) -> TextFolding.foldToKey(NameDerivation.pinyin(Character.toString(one))))
			.toList();
	}

	/** The syllables of a given pinyin; null if they are not one for each character. */
	private static @Nullable List<String> given(AnalyzedText name, AnalyzedText pinyin) {
		List<Word> units = name.spelling(List.of());
		if (pinyin.words().size() == units.size()) {
			return IntStream.range(0, units.size())
				.filter((i) -> units.get(i).isHan())
				.mapToObj((i) -> pinyin.words().get(i).text())
				.toList();
		}
		Matcher syllables = Pattern.compile(SYLLABLE.repeat(units.size())).matcher(pinyin.key());
		return (units.stream().allMatch(Word::isHan) && syllables.matches())
				? IntStream.rangeClosed(1, units.size()).mapToObj(syllables::group).toList() : null;
	}

}
