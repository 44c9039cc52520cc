package org.lianhe.core.i18n;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagePreferencesTests {

	@ParameterizedTest
	@CsvSource({ "zh, ZH_HANS", "zh-CN, ZH_HANS", "zh-Hans-SG, ZH_HANS", "zh-TW, ZH_HANT", "zh-HK, ZH_HANT",
			"zh-Hant, ZH_HANT", "en, EN", "en-GB, EN", "EN_us, EN", "zh-Latn-pinyin, PINYIN", "zh-Latn, PINYIN" })
	void aRangeMeansTheLanguageThatItsReaderUnderstands(String range, Language expected) {
		assertThat(Language.matching(range)).contains(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "english", "z", "", "zhx" })
	void aRangeOfAnotherLanguageMeansNone(String range) {
		assertThat(Language.matching(range)).isEmpty();
	}

	@Test
	void aHeaderIsReadByWeight() {
		assertThat(LanguagePreferences.ofHeader("fr;q=0.2, en-GB;q=0.5, zh-TW"))
			.isEqualTo(new LanguagePreferences(List.of(Language.ZH_HANT, Language.EN), true));
	}

	@Test
	void aHeaderThatBeginsWithAnotherLanguageFallsBack() {
		LanguagePreferences languages = LanguagePreferences.ofHeader("fr, en;q=0.5");
		assertThat(languages.wanted()).containsExactly(Language.EN);
		assertThat(languages.isFallback(Language.EN)).isTrue();
	}

	@Test
	void theBeginningOfALongHeaderCounts() {
		String others = "fr, ".repeat(18);
		assertThat(LanguagePreferences.ofHeader(others + "fr, en").wanted()).containsExactly(Language.EN);
		assertThat(LanguagePreferences.ofHeader("zh-TW, " + others + "fr, en").wanted())
			.containsExactly(Language.ZH_HANT);
		assertThat(LanguagePreferences.ofHeader("en, " + "x".repeat(2_000)).wanted()).containsExactly(Language.EN);
		assertThat(LanguagePreferences.ofHeader("en-" + "x".repeat(2_000))).isEqualTo(LanguagePreferences.DEFAULT);
	}

	@Test
	@Timeout(5)
	void aHeaderOfManyRangesTakesNoTime() {
		String many = IntStream.range(0, 200_000).mapToObj((i) -> "fr-" + i).collect(Collectors.joining(","));
		assertThat(LanguagePreferences.ofHeader("en," + many).first()).isEqualTo(Language.EN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "*", "en;q=x", ";;;", "-", "-;q=1, en" })
	void aHeaderThatSaysNothingMeansSimplifiedChinese(String header) {
		assertThat(LanguagePreferences.ofHeader(header)).isEqualTo(LanguagePreferences.DEFAULT);
	}

	@Test
	void simplifiedChineseIsAlwaysTheLastResort() {
		assertThat(LanguagePreferences.ofTags(List.of("en", "zh-HK")).fallingBack()).containsExactly(Language.EN,
				Language.ZH_HANT, Language.ZH_HANS);
	}

}
