package org.lianhe.name;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTests {

	@ParameterizedTest
	@CsvSource({ "zh, ZH_HANS", "zh-CN, ZH_HANS", "zh-Hans-SG, ZH_HANS", "zh-TW, ZH_HANT", "zh-HK, ZH_HANT",
			"zh-Hant, ZH_HANT", "en, EN", "en-GB, EN", "EN_us, EN", "zh-Latn-pinyin, PINYIN", "zh-Latn, PINYIN" })
	void aRangeMeansTheLanguageThatItsReaderUnderstands(String range, Lang expected) {
		assertThat(Lang.matching(range)).contains(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "english", "z", "", "zhx" })
	void aRangeOfAnotherLanguageMeansNone(String range) {
		assertThat(Lang.matching(range)).isEmpty();
	}

	@Test
	void aHeaderIsReadByWeight() {
		assertThat(Languages.ofHeader("fr;q=0.2, en-GB;q=0.5, zh-TW"))
			.isEqualTo(new Languages(List.of(Lang.ZH_HANT, Lang.EN), true));
	}

	@Test
	void aHeaderThatBeginsWithAnotherLanguageFallsBack() {
		Languages languages = Languages.ofHeader("fr, en;q=0.5");
		assertThat(languages.wanted()).containsExactly(Lang.EN);
		assertThat(languages.isFallback(Lang.EN)).isTrue();
	}

	@Test
	void theBeginningOfALongHeaderCounts() {
		String others = "fr, ".repeat(18);
		assertThat(Languages.ofHeader(others + "fr, en").wanted()).containsExactly(Lang.EN);
		assertThat(Languages.ofHeader("zh-TW, " + others + "fr, en").wanted()).containsExactly(Lang.ZH_HANT);
		assertThat(Languages.ofHeader("en, " + "x".repeat(2_000)).wanted()).containsExactly(Lang.EN);
		assertThat(Languages.ofHeader("en-" + "x".repeat(2_000))).isEqualTo(Languages.DEFAULT);
	}

	@Test
	@Timeout(5)
	void aHeaderOfManyRangesTakesNoTime() {
		String many = IntStream.range(0, 200_000).mapToObj((i) -> "fr-" + i).collect(Collectors.joining(","));
		assertThat(Languages.ofHeader("en," + many).first()).isEqualTo(Lang.EN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "*", "en;q=x", ";;;", "-", "-;q=1, en" })
	void aHeaderThatSaysNothingMeansSimplifiedChinese(String header) {
		assertThat(Languages.ofHeader(header)).isEqualTo(Languages.DEFAULT);
	}

	@Test
	void simplifiedChineseIsAlwaysTheLastResort() {
		assertThat(Languages.ofTags(List.of("en", "zh-HK")).fallingBack()).containsExactly(Lang.EN, Lang.ZH_HANT,
				Lang.ZH_HANS);
	}

}
