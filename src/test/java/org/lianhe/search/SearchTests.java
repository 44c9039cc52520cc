package org.lianhe.search;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {

	private static final Map<String, String> FIRST = Map.ofEntries(Map.entry("香港科技大学", "EXACT hkust zh-Hans [香港科技大学]"),
			Map.entry("香港科技大學", "EXACT hkust zh-Hant [香港科技大學]"),
			Map.entry("香港科技大學（广州）", "EXACT hkust-guangzhou zh-Hans [香港科技大学（广州]）"),
			Map.entry("hong kong university of science and technology",
					"EXACT hkust en [Hong Kong University of Science and Technology]"),
			Map.entry("ＨＫＵＳＴ", "EXACT hkust en [HKUST]"), Map.entry("商汤", "EXACT sensetime zh-Hans [商汤]"),
			Map.entry("shangtang", "PINYIN sensetime zh-Hans [商汤]"),
			Map.entry("xiānggǎng zhōngwén dàxué", "PINYIN cuhk zh-Hans [香港中文大学]"),
			Map.entry("xianggangzhongwendaxue", "PINYIN cuhk zh-Hans [香港中文大学]"),
			Map.entry("gkdgz", "INITIALS hkust-guangzhou zh-Hans [港科大（广州]）"),
			Map.entry("香港中闻大学", "FUZZY cuhk zh-Hans [香港中]文[大学]"), Map.entry("tencnet", "FUZZY tencent en [Tenc]en[t]"),
			Map.entry("科技大学香港", "FUZZY hkust zh-Hans [香港科技大学]"),
			Map.entry("人工智能 腾讯", "FUZZY tencent-ai-lab zh-Hans [腾讯人工智能]实验室"), Map.entry("an important pole", "nothing"),
			Map.entry("qqqqqq", "nothing"), Map.entry("？！", "nothing"));

	@ParameterizedTest
	@EnumSource
	void findsEntityInAnySpelling(Store store) {
		TestServer server = TestServer.shared(store);
		FIRST
			.forEach((query, first) -> assertThat(SearchResponse.by(server, query).first()).as(query).isEqualTo(first));
	}

	@ParameterizedTest
	@EnumSource
	void returnsWholeEdge(Store store) {
		Map<String, Object> edge = SearchResponse.by(TestServer.shared(store), "香港科技大学").edges().get(1);
		assertThat(edge).containsEntry("node", Map.of("__typename", "Organization", "slug", "hkust-guangzhou"))
			.containsEntry("score", 0.903)
			.containsEntry("match", "PREFIX")
			.containsEntry("matched", "香港科技大学（广州）")
			.containsEntry("lang", "zh-Hans")
			.containsEntry("spans", List.of(Map.of("start", 0, "end", 6)))
			.containsKey("cursor")
			.hasSize(7);
	}

	@ParameterizedTest
	@EnumSource
	void findsTextsWhenNoNameMatches(Store store) {
		SearchResponse found = SearchResponse.by(TestServer.shared(store), "纪律与诚信 不存在的词");
		assertThat(found.first()).isEqualTo("nothing");
		SearchResponse said = SearchResponse.by(TestServer.shared(store), "star companies");
		assertThat(said.first()).isEqualTo(
				"TEXT guangdong-party-committee en The secretary singled out three [star companies]: Huawei, DeepSeek and Unitree.");
	}

	@ParameterizedTest
	@EnumSource
	void searchesOnlyRequestedTypesAndLanguages(Store store) {
		TestServer server = TestServer.shared(store);
		SearchResponse labs = SearchResponse.by(server, "AI", Map.of("types", List.of("LAB"), "first", 200));
		assertThat(labs.edges()).isNotEmpty()
			.allMatch((edge) -> "Lab".equals(((Map<?, ?>) edge.get("node")).get("__typename")));
		SearchResponse traditional = SearchResponse.by(server, "香港", Map.of("lang", List.of("zh-Hant"), "first", 200));
		assertThat(traditional.edges()).isNotEmpty().allMatch((edge) -> "zh-Hant".equals(edge.get("lang")));
		SearchResponse pinyin = SearchResponse.by(server, "shangtang", Map.of("lang", List.of("zh-Latn-pinyin")));
		assertThat(pinyin.edges()).isNotEmpty()
			.allMatch((edge) -> "zh-Latn-pinyin".equals(edge.get("lang")) && "PINYIN".equals(edge.get("match")));
	}

	@ParameterizedTest
	@EnumSource
	void suggestsNamesWhenNothingIsFound(Store store) {
		TestServer server = TestServer.shared(store);
		SearchResponse found = SearchResponse.by(server, "桑汤");
		assertThat(found.total()).isZero();
		assertThat((List<?>) found.at("suggestions")).asString().contains("商汤");
		assertThat((List<?>) SearchResponse.by(server, "商汤").at("suggestions")).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void rejectsEmptyAndTooLongQueries(Store store) {
		TestServer server = TestServer.shared(store);
		assertThat(SearchResponse.by(server, "  ").whole().toString()).contains("BAD_USER_INPUT", "`query` is empty");
		assertThat(SearchResponse.by(server, "大".repeat(201)).whole().toString()).contains("BAD_USER_INPUT",
				"it takes 200", "maximum=200");
		assertThat(SearchResponse.by(server, "大", Map.of("lang", List.of("fr"))).whole().toString())
			.contains("BAD_USER_INPUT", "names are kept in");
		assertThat(SearchResponse.by(server, "大", Map.of("first", 201)).code()).isEqualTo("PAGE_TOO_LARGE");
		assertThat(SearchResponse.by(server, "大", Map.of("first", -1)).code()).isEqualTo("BAD_USER_INPUT");
		assertThat(SearchResponse.by(server, "大".repeat(200)).whole()).doesNotContainKey("errors");
	}

}
