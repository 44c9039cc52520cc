package org.lianhe.query.facet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class GroupTests {

	/** What these articles tell stays the same however much the dataset gains. */
	private static final Map<String, Object> ARTICLES = Map.of("sources", List.of("atj-joint-labs-2018",
			"tencent-stac-2021", "sensetime-hong-kong-2021", "guangzhou-ai-survey-2024", "guangdong-deepseek-2025"));

	@ParameterizedTest
	@EnumSource
	void twoDimensionsTogetherWithThoseThatHaveNone(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("query ($sources: [String!]) { labs(filter: { citations: { some: { source: { slug: { in: $sources } } } } }) "
					+ "{ groupBy(by: [KIND, FOUNDED_DECADE], first: 3) { key labels(lang: [\"en\"]) count } } }",
					ARTICLES);
		assertThat(answer.at("labs.groupBy"))
			.isEqualTo(List.of(group(4, "RESEARCH_INSTITUTE", null, "RESEARCH_INSTITUTE", "none"),
					group(3, "JOINT_LAB", "2010", "JOINT_LAB", "2010s"),
					group(1, "CORPORATE_LAB", "2010", "CORPORATE_LAB", "2010s")));
	}

	@ParameterizedTest
	@EnumSource
	void termsAndTheirUnits(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("query ($sources: [String!]) { observations(filter: { citations: { some: { source: { slug: { in: $sources } } } } }) "
					+ "{ groupBy(by: [MEASURE, UNIT], first: 1) { key labels(lang: [\"en\"]) count } } }", ARTICLES);
		assertThat(answer.at("observations.groupBy"))
			.isEqualTo(List.of(group(4, "cohort-members", "company", "members of the set", "company")));
	}

	private static Map<String, Object> group(int count, @Nullable String one, @Nullable String other, String label,
			String otherLabel) {
		return Map.of("key", Arrays.asList(one, other), "labels", List.of(label, otherLabel), "count", count);
	}

}
