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

	@ParameterizedTest
	@EnumSource
	void theMostFrequentKindComesFirstAndHavingNoneLast(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("{ labs { facets(by: KIND) { value label(lang: [\"en\"]) count } } }");
		assertThat(answer.at("labs.facets")).isEqualTo(List.of(code("RESEARCH_INSTITUTE", 5), code("JOINT_LAB", 3),
				code("NATIONAL_LAB", 2), code("CORPORATE_LAB", 1), code("UNIVERSITY_LAB", 1), facet(null, "none", 0)));
	}

	@ParameterizedTest
	@EnumSource
	void aLabCountsForAllThatItsPlaceLiesWithin(Store store) throws IOException {
		TestServer.Answer answer = ask(store, "labs-by-place");
		assertThat(answer.at("labs.anywhere")).isEqualTo(List.of(facet("china", "China", 8),
				facet("greater-bay-area", "Guangdong–Hong Kong–Macao Greater Bay Area", 7),
				facet("guangdong-hk-macao", "Guangdong, Hong Kong and Macao", 7),
				facet("guangdong", "Guangdong Province", 5), facet("mainland-china", "Mainland China", 5),
				facet("pearl-river-delta", "Pearl River Delta", 5), facet("shenzhen", "Shenzhen", 3),
				facet("guangzhou", "Guangzhou", 2), facet("hong-kong", "Hong Kong", 2),
				facet("usa", "United States", 1), facet(null, "none", 4)));
	}

	@ParameterizedTest
	@EnumSource
	void atALevelWhatIsElsewhereCountsAsHavingNone(Store store) throws IOException {
		assertThat(ask(store, "labs-by-place").at("labs.provinces"))
			.isEqualTo(List.of(facet("guangdong", "Guangdong Province", 5), facet(null, "none", 7)));
	}

	@ParameterizedTest
	@EnumSource
	void selectedValuesStayHoweverRareAndEvenWhereUnknown(Store store) throws IOException {
		assertThat(ask(store, "labs-by-partner").at("labs.facets"))
			.isEqualTo(List.of(facet("cuhk-shenzhen", "Chinese University of Hong Kong, Shenzhen", 3, false),
					facet("jd", "JD.com", 1, true), facet("no-such-slug", "no-such-slug", 0, true),
					facet("nvidia", "NVIDIA", 0, true), facet(null, "none", 8, false)));
	}

	@ParameterizedTest
	@EnumSource
	void decadesAreNamedByTheirFirstYear(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("{ labs { facets(by: FOUNDED_DECADE) { value label(lang: [\"en\"]) count } } }");
		assertThat(answer.at("labs.facets")).isEqualTo(List.of(facet("2010", "2010s", 2), facet(null, "none", 10)));
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
	void countsHonourTheFilterAndIgnoreThePage(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("{ labs(first: 1, filter: { founded: { isUnknown: false } }) "
					+ "{ nodes { slug } facets(by: FOUNDED_YEAR) { value count } } }");
		assertThat((List<?>) answer.at("labs.nodes")).hasSize(1);
		assertThat(answer.at("labs.facets.0")).isEqualTo(Map.of("value", "2018", "count", 2));
	}

	private static TestServer.Answer ask(Store store, String document) throws IOException {
		return TestServer.shared(store)
			.ask(new ClassPathResource("graphql-test/facet/" + document + ".graphql")
				.getContentAsString(StandardCharsets.UTF_8));
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
