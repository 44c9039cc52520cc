package org.lianhe.query.facet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class FacetTests {

	/**
	 * The labs that these articles name stay as many however many others the dataset
	 * gains.
	 */
	private static final Map<String, Object> ARTICLES = Map.of("sources", List.of("atj-joint-labs-2018",
			"tencent-stac-2021", "sensetime-hong-kong-2021", "guangzhou-ai-survey-2024", "guangdong-deepseek-2025"));

	private static final String LABS = "query ($sources: [String!]) { "
			+ "labs(filter: { citations: { some: { source: { slug: { in: $sources } } } } }) ";

	@ParameterizedTest
	@EnumSource
	void theMostFrequentKindComesFirstAndHavingNoneLast(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask(LABS + "{ facets(by: KIND) { value label(lang: [\"en\"]) count } } }", ARTICLES);
		assertThat(answer.at("labs.facets")).isEqualTo(List.of(code("RESEARCH_INSTITUTE", 5), code("JOINT_LAB", 3),
				code("NATIONAL_LAB", 2), code("CORPORATE_LAB", 1), code("UNIVERSITY_LAB", 1), facet(null, "none", 0)));
	}

	@ParameterizedTest
	@EnumSource
	void aLabCountsForAllThatItsPlaceLiesWithin(Store store) throws IOException {
		TestServer.Answer answer = ask(store, "labs-by-place");
		assertThat(answer.at("labs.anywhere")).isEqualTo(List.of(facet("china", "China", 10),
				facet("greater-bay-area", "Guangdong–Hong Kong–Macao Greater Bay Area", 10),
				facet("guangdong-hk-macao", "Guangdong, Hong Kong and Macao", 10),
				facet("guangdong", "Guangdong Province", 8), facet("mainland-china", "Mainland China", 8),
				facet("pearl-river-delta", "Pearl River Delta", 8), facet("guangzhou", "Guangzhou", 4),
				facet("shenzhen", "Shenzhen", 4), facet("hong-kong", "Hong Kong", 2),
				facet("longgang", "Longgang District", 1), facet("usa", "United States", 1), facet(null, "none", 2)));
	}

	@ParameterizedTest
	@EnumSource
	void atALevelWhatIsElsewhereCountsAsHavingNone(Store store) throws IOException {
		assertThat(ask(store, "labs-by-place").at("labs.provinces"))
			.isEqualTo(List.of(facet("guangdong", "Guangdong Province", 8), facet("hong-kong", "Hong Kong", 2),
					facet(null, "none", 2)));
	}

	@ParameterizedTest
	@EnumSource
	void keepsSelectedValuesEvenIfRareOrUnknown(Store store) throws IOException {
		assertThat(ask(store, "labs-by-partner").at("labs.facets"))
			.isEqualTo(List.of(facet("cuhk-shenzhen", "Chinese University of Hong Kong, Shenzhen", 3, false),
					facet("jd", "JD.com", 1, true), facet("no-such-slug", "no-such-slug", 0, true),
					facet("nvidia", "NVIDIA", 0, true), facet(null, "none", 8, false)));
	}

	@ParameterizedTest
	@EnumSource
	void namesDecadesByTheirFirstYear(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask(LABS + "{ facets(by: FOUNDED_DECADE) { value label(lang: [\"en\"]) count } } }", ARTICLES);
		assertThat(answer.at("labs.facets")).isEqualTo(List.of(facet("2010", "2010s", 5), facet("1950", "1950s", 1),
				facet("2000", "2000s", 1), facet(null, "none", 5)));
	}

	@ParameterizedTest
	@EnumSource
	void labelsComeInTheLanguageAskedOrThatOfTheReader(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("{ relations { facets(by: PREDICATE, first: 1) { en: label(lang: [\"en\"]) mine: label } } }",
					Map.of(), "zh-Hans");
		assertThat(answer.at("relations.facets"))
			.isEqualTo(List.of(Map.of("en", "concerns", "mine", "涉及"), Map.of("en", "none", "mine", "无")));
	}

	@ParameterizedTest
	@EnumSource
	void countsApplyTheFilterAndIgnoreThePage(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("query ($sources: [String!]) { labs(first: 1, filter: { founded: { isUnknown: false } "
					+ "citations: { some: { source: { slug: { in: $sources } } } } }) "
					+ "{ nodes { slug } facets(by: FOUNDED_YEAR) { value count } } }", ARTICLES);
		assertThat((List<?>) answer.at("labs.nodes")).hasSize(1);
		assertThat(answer.at("labs.facets.0")).isEqualTo(Map.of("value", "2018", "count", 3));
	}

	private static TestServer.Answer ask(Store store, String document) throws IOException {
		return TestServer.shared(store)
			.ask(new ClassPathResource("graphql-test/facet/" + document + ".graphql")
				.getContentAsString(StandardCharsets.UTF_8), ARTICLES);
	}

	private static Map<String, @Nullable Object> code(String code, int count) {
		return facet(code, code, count);
	}

	private static Map<String, @Nullable Object> facet(@Nullable String value, String label, int count,
			boolean isSelected) {
		Map<String, @Nullable Object> facet = facet(value, label, count);
		facet.put("isSelected", isSelected);
		return facet;
	}

	private static Map<String, @Nullable Object> facet(@Nullable String value, String label, int count) {
		Map<String, @Nullable Object> facet = new HashMap<>();
		facet.put("value", value);
		facet.put("label", label);
		facet.put("count", count);
		return facet;
	}

}
