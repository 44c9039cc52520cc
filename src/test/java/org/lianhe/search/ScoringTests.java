package org.lianhe.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScoringTests {

	private static @Nullable Match match(String query, String name) {
		Written written = Written.of(name);
		return Scoring.of(Asking.of(query), written, () -> Syllables.of(written, null), 0);
	}

	/** The name with brackets around the parts that match. */
	private static String marked(String query, String name) {
		Match match = Objects.requireNonNull(match(query, name));
		Written written = Written.of(name);
		StringBuilder marked = new StringBuilder(name);
		match.spans().stream().sorted(Comparator.comparing(Span::start).reversed()).forEach((part) -> {
			Span span = written.span(part.start(), part.end());
			marked.insert(span.end(), ']').insert(span.start(), '[');
		});
		return match.how() + " " + marked;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					香港中文大学            | 香港中文大学        | EXACT [香港中文大学]
					香港中文大學深圳        | 香港中文大学（深圳） | EXACT [香港中文大学（深圳]）
					香港中文大学            | 香港中文大学（深圳） | PREFIX [香港中文大学]（深圳）
					中文大学                | 香港中文大学        | PREFIX 香港[中文大学]
					kong                    | Hong Kong AI Lab    | PREFIX Hong [Kong] AI Lab
					hong lab                | Hong Kong AI Lab    | PREFIX [Hong] Kong AI [Lab]
					shangtang               | 商汤科技            | PINYIN [商汤]科技
					shāng tāng kē jì        | 商汤科技            | PINYIN [商汤科技]
					shang1tang1             | 商汤科技            | PINYIN [商汤]科技
					tangke                  | 商汤科技            | PINYIN 商[汤科]技
					chongqing daxue         | 重庆大学            | PINYIN [重庆大学]
					gkdgz                   | 港科大（广州）      | INITIALS [港科大（广州]）
					hkust                   | Hong Kong University of Science and Technology | INITIALS [Hong Kong University of Science and Technology]
					sctech                  | University of Science and Technology | INITIALS University of [Science and Technology]
					香港中闻大学            | 香港中文大学        | FUZZY [香港中]文[大学]
					香港中大学              | 香港中文大学        | FUZZY [香港中]文[大学]
					香港中文文大学          | 香港中文大学        | FUZZY [香港中文大学]
					tecnent                 | Tencent             | FUZZY [Te]nc[ent]
					腾迅                    | 腾讯科技            | FUZZY [腾讯]科技
					大学深圳                | 深圳大学            | FUZZY [深圳大学]
					lab ai tencent          | Tencent AI Lab      | FUZZY [Tencent AI Lab]
					商汤科技有限公司        | 商汤科技            | FUZZY [商汤科技]
					""")
	void saysHowAndWhereANameMatches(String query, String name, String marked) {
		assertThat(marked(query, name)).isEqualTo(marked);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			北京大学, 香港中文大学
			商湯,     腾讯
			xyz,      商汤科技
			2024,     2025
			CES 2024, CES 2025 A
			深圳,     圳深
			""")
	void findsNothingWhereNamesOnlyShareALittle(String query, String name) {
		Match match = match(query, name);
		assertThat(match == null || match.score() < 0.5).as("%s", match).isTrue();
	}

	@Test
	void ranksExactNamesBeforeBeginningsBeforeWhatIsWithinBeforeWhatIsLikeIt() {
		List<Double> scores = Stream.of("深圳大学", "深圳大学城", "深圳大学附属医院", "南方深圳大学", "大学深圳", "深圳太学")
			.map((name) -> Objects.requireNonNull(match("深圳大学", name)).score())
			.toList();
		assertThat(scores.subList(0, 4)).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(scores.get(0)).isEqualTo(1.0);
		assertThat(scores.get(1)).isGreaterThan(scores.get(4));
		assertThat(scores.get(3)).isLessThan(0.8);
	}

	@Test
	void everyScoreIsBetweenNothingAndOneAndEverySpanHasSomething() {
		List<String> texts = List.of("香港中文大學", "HKUST (GZ)", "the", "a", "大", "港 科 大", "zhong guo", "of and", "12345",
				"ＡＩ＋");
		for (String query : texts) {
			for (String name : texts) {
				Match match = match(query, name);
				if (match != null) {
					assertThat(match.score()).isBetween(0.0, 1.0);
					assertThat(match.spans()).isNotEmpty().allMatch((span) -> span.end() <= Written.of(name).length());
				}
			}
		}
	}

	@Test
	void aCuratedReadingSpellsASurname() {
		Written name = Written.of("单伟建");
		assertThat(Syllables.of(name, "Shàn Wěijiàn")).containsExactly("shan", "wei", "jian");
		assertThat(Syllables.of(Written.of("腾讯AI Lab"), "téng xùn AI Lab")).containsExactly("teng", "xun");
	}

}
