package org.lianhe.search;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnalyzedTextTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			香港中文大學（深圳）, 香港中文大学深圳
			香港中文大学（深圳）, 香港中文大学深圳
			香港中文大學（深圳), 香港中文大学深圳
			ＨＫＵＳＴ（ＧＺ）,    hkustgz
			Xiānggǎng,           xianggang
			École Polytechnique, ecolepolytechnique
			Łódź,                lodz
			Research & Design,   researchanddesign
			The University,      university
			O’Neill's,           oneills
			臺灣,                 台湾
			𠮷野,                 𠮷野
			……,                  ''
			""")
	void foldsCaseWidthAccentsScriptAndPunctuation(String text, String key) {
		assertThat(AnalyzedText.of(text).key()).isEqualTo(key);
	}

	@Test
	void splitsTextIntoWordsOfEachScript() {
		AnalyzedText text = AnalyzedText.of("腾讯AI Lab-2");
		assertThat(text.words()).extracting(Word::text).containsExactly("腾讯", "ai", "lab", "2");
	}

	@Test
	void returnsSpanOfEachLetterInText() {
		AnalyzedText text = AnalyzedText.of("「商湯」 ＡＩ & 𠮷");
		assertThat(text.key()).isEqualTo("商汤aiand𠮷");
		assertThat(text.span(0, 2)).isEqualTo(new TextSpan(1, 3));
		assertThat(text.span(2, 4)).isEqualTo(new TextSpan(5, 7));
		assertThat(text.span(4, 7)).isEqualTo(new TextSpan(8, 9));
		assertThat(text.span(7, 9)).isEqualTo(new TextSpan(10, 12));
	}

	@Test
	void joinsLetterAndItsCombiningMark() {
		AnalyzedText text = AnalyzedText.of("Fe\u0301lix");
		assertThat(text.key()).isEqualTo("felix");
		assertThat(text.words()).hasSize(1);
	}

}
