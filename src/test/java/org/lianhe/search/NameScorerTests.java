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

class NameScorerTests {

	private static @Nullable TextMatch match(String query, String name) {
		AnalyzedText analyzed = AnalyzedText.of(name);
		return NameScorer.of(AnalyzedQuery.of(query), analyzed, PinyinSyllables.of(analyzed, null), 0);
	}

	/** The name with brackets around the parts that match. */
	private static String marked(String query, String name) {
		TextMatch match = Objects.requireNonNull(match(query, name));
		AnalyzedText analyzed = AnalyzedText.of(name);
		StringBuilder marked = new StringBuilder(name);
		match.spans().stream().sorted(Comparator.comparing(TextSpan::start).reversed()).forEach((part) -> {
			TextSpan span = analyzed.span(part.start(), part.end());
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
					sctech                  | South China University of Technology | INITIALS [South China] University of [Technology]
					hkpoly                  | Hong Kong Polytechnic University | INITIALS [Hong Kong Polytechnic] University
					cpslaw                  | China University of Political Science and Law | INITIALS [China] University of [Political Science and Law]
					peku                    | Peking University   | INITIALS [Peking University]
					yuezhianmian            | 月之暗面            | PINYIN [月之暗面]
					xi an dian zi           | 西安电子科技大学    | PINYIN [西安电子]科技大学
					atty                    | 安踏体育            | INITIALS [安踏体育]
					中科大                  | 中国科学技术大学    | INITIALS [中]国[科]学技术[大]学
					哈工大                  | 哈尔滨工业大学      | INITIALS [哈]尔滨[工]业[大]学
					上海交大                | 上海交通大学        | INITIALS [上海交]通[大]学
					香港中闻大学            | 香港中文大学        | FUZZY [香港中]文[大学]
					香港中大学              | 香港中文大学        | FUZZY [香港中]文[大学]
					香港中文文大学          | 香港中文大学        | FUZZY [香港中文大学]
					tecnent                 | Tencent             | FUZZY [Te]nc[ent]
					腾迅                    | 腾讯科技            | FUZZY [腾讯]科技
					大学深圳                | 深圳大学            | FUZZY [深圳大学]
					lab ai tencent          | Tencent AI Lab      | FUZZY [Tencent AI Lab]
					商汤科技有限公司        | 商汤科技            | FUZZY [商汤科技]
					""")
	void returnsKindAndSpansOfMatch(String query, String name, String marked) {
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
			科大,     中国科学技术大学
			北会,     北京大学学生会工作部
			robotics, Rare Old Books and Two Others
			anlab,    Hong Kong AI Lab
			""")
	void returnsNoGoodMatchWhenNamesShareLittle(String query, String name) {
		TextMatch match = match(query, name);
		assertThat(match == null || match.score() < 0.5).as("%s", match).isTrue();
	}

	@Test
	void ranksExactBeforePrefixBeforeInfixBeforeSimilar() {
		List<Double> scores = Stream.of("深圳大学", "深圳大学城", "深圳大学附属医院", "南方深圳大学", "大学深圳", "深圳太学")
			.map((name) -> Objects.requireNonNull(match("深圳大学", name)).score())
			.toList();
		assertThat(scores.subList(0, 4)).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(scores.get(0)).isEqualTo(1.0);
		assertThat(scores.get(1)).isGreaterThan(scores.get(4));
		assertThat(scores.get(3)).isLessThan(0.8);
	}

	@Test
	void ranksAbbreviationsBetweenExactAndMisspelledNames() {
		List<Double> scores = Stream.of("中科大", "中科大附中", "中国科学技术大学", "中国科学院大气物理研究所")
			.map((name) -> Objects.requireNonNull(match("中科大", name)).score())
			.toList();
		assertThat(scores).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
		assertThat(scores.get(2)).isGreaterThan(Objects.requireNonNull(match("中科大", "中科院")).score());
		assertThat(scores.get(3)).isLessThan(Objects.requireNonNull(match("中科大", "中科院")).score());
	}

	@Test
	void lowersScoreMoreForSkippedWordsThatAreSpecific() {
		List<Double> scores = Stream
			.of("South China Technology", "South China University of Technology", "Science University of Technology",
					"South China Normal Technology", "Great South China Technology")
			.map((name) -> Objects.requireNonNull(match("sctech", name)).score())
			.toList();
		assertThat(scores).isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
	}

	@Test
	void findsWordsInSeveralNamesOfOneEntity() {
		List<AnalyzedText> names = Stream.of("香港科技大学（广州）", "港科大（广州）", "HKUST(GZ)").map(AnalyzedText::of).toList();
		CrossNameMatcher.Part part = Objects.requireNonNull(CrossNameMatcher.of(AnalyzedQuery.of("HKUST 广州"), names));
		assertThat(part.place()).isEqualTo(2);
		assertThat(part.match().spans()).containsExactly(new TextSpan(0, 5));
		assertThat(part.match().score()).isBetween(0.49, 0.6);
		assertThat(CrossNameMatcher.of(AnalyzedQuery.of("HKUST 深圳"), names)).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Tencent Ltd.          | Tencent                | FUZZY [Tencent]
			Tencent Co., Ltd.     | Tencent Inc.           | FUZZY [Tencent] Inc.
			Tencent               | Tencent Corporation    | FUZZY [Tencent] Corporation
			腾讯集团股份有限公司  | 腾讯                   | FUZZY [腾讯]
			腾讯科技有限公司      | 腾讯科技股份有限公司   | FUZZY [腾讯科技]股份有限公司
			腾讯                  | 腾讯集团               | FUZZY [腾讯]集团
			""")
	void lowersScoreLittleForOtherLegalForm(String query, String name, String marked) {
		assertThat(marked(query, name)).isEqualTo(marked);
		assertThat(Objects.requireNonNull(match(query, name)).score()).isBetween(0.9, 0.95);
	}

	@Test
	void matchesLegalFormAsWholeName() {
		assertThat(marked("Limited", "Limited")).isEqualTo("EXACT [Limited]");
		assertThat(marked("集团", "集团")).isEqualTo("EXACT [集团]");
	}

	@Test
	void returnsSignsThatAreFoldedAway() {
		assertThat(
				Stream.of("人工智能+", "人工智能＋", "人工智能", "C#", "C++", "A | B").map((text) -> AnalyzedText.of(text).signs()))
			.containsExactly("+", "+", "", "#", "++", "");
	}

	@Test
	void returnsScoresFromZeroToOneAndSpansWithinName() {
		List<String> texts = List.of("香港中文大學", "HKUST (GZ)", "the", "a", "大", "港 科 大", "zhong guo", "of and", "12345",
				"ＡＩ＋");
		for (String query : texts) {
			for (String name : texts) {
				TextMatch match = match(query, name);
				if (match != null) {
					assertThat(match.score()).isBetween(0.0, 1.0);
					assertThat(match.spans()).isNotEmpty()
						.allMatch((span) -> span.end() <= AnalyzedText.of(name).length());
				}
			}
		}
	}

	@Test
	void usesCuratedPinyinOfName() {
		AnalyzedText name = AnalyzedText.of("单伟建");
		assertThat(PinyinSyllables.of(name, "Shàn Wěijiàn")).containsExactly("shan", "wei", "jian");
		assertThat(PinyinSyllables.of(AnalyzedText.of("腾讯AI Lab"), "téng xùn AI Lab")).containsExactly("teng", "xun");
	}

}
