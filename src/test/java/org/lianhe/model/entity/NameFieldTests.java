package org.lianhe.model.entity;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class NameFieldTests {

	private static final String ASK = """
			query($lang: [String!]) {
			  organization(slug: "cuhk") { name(lang: $lang) { value lang isFallback origin } description(lang: $lang) }
			}
			""";

	private static @Nullable Object name(Store store, List<String> lang) {
		return TestServer.shared(store).ask(ASK, Map.of("lang", lang)).at("organization.name");
	}

	private static Map<String, Object> best(String value, String lang, boolean isFallback, String origin) {
		return Map.of("value", value, "lang", lang, "isFallback", isFallback, "origin", origin);
	}

	@ParameterizedTest
	@EnumSource
	void theFirstLanguageWantedAnswers(Store store) {
		assertThat(name(store, List.of("zh-Hans"))).isEqualTo(best("香港中文大学", "zh-Hans", false, "CURATED"));
		assertThat(name(store, List.of("zh-HK", "en"))).isEqualTo(best("香港中文大學", "zh-Hant", false, "DERIVED"));
		assertThat(name(store, List.of("zh-Latn-pinyin")))
			.isEqualTo(best("xiāng gǎng zhōng wén dà xué", "zh-Latn-pinyin", false, "DERIVED"));
	}

	@ParameterizedTest
	@EnumSource
	void anUnknownLanguageFallsBackToTheNext(Store store) {
		assertThat(name(store, List.of("fr", "zh-Hans"))).isEqualTo(best("香港中文大学", "zh-Hans", true, "CURATED"));
		assertThat(name(store, List.of("fr"))).isEqualTo(best("香港中文大学", "zh-Hans", true, "CURATED"));
	}

	@ParameterizedTest
	@EnumSource
	void theHeaderDecidesWhereNoArgumentDoes(Store store) {
		TestServer server = TestServer.shared(store);
		String ask = "{ organization(slug: \"cuhk\") { name { lang } description } }";
		assertThat(server.ask(ask, Map.of(), "en-GB, zh;q=0.5").at("organization.name.lang")).isEqualTo("en");
		assertThat(server.ask(ask, Map.of(), "zh-TW").at("organization.name.lang")).isEqualTo("zh-Hant");
		assertThat(server.ask(ask).at("organization.name.lang")).isEqualTo("zh-Hans");
		assertThat((String) server.ask(ask, Map.of(), "en").at("organization.description")).matches("\\p{ASCII}*");
	}

	@ParameterizedTest
	@EnumSource
	void namesAreOrderedByTheCollationOfTheLanguage(Store store) {
		String ask = "query($lang: String) { places(first: 200, orderBy: [{ field: NAME, lang: $lang }]) { nodes { slug } } }";
		List<String> byPinyin = slugs(store, ask, "zh-Hans");
		assertThat(byPinyin).containsSubsequence("chengdu", "guangdong", "shenzhen", "hong-kong");
		assertThat(slugs(store, ask, "en")).containsSubsequence("chengdu", "guangdong", "hong-kong", "shenzhen");
		assertThat(slugs(store, ask, "zh-Hant")).hasSameElementsAs(byPinyin).isNotEqualTo(byPinyin);
	}

	@SuppressWarnings("unchecked")
	private static List<String> slugs(Store store, String ask, String lang) {
		Object nodes = TestServer.shared(store).ask(ask, Map.of("lang", lang)).at("places.nodes");
		return ((List<Map<String, String>>) nodes).stream().map((node) -> node.get("slug")).toList();
	}

}
