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

	@ParameterizedTest
	@EnumSource
	void twoDimensionsTogetherWithThoseThatHaveNone(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("{ labs { groupBy(by: [KIND, FOUNDED_DECADE], first: 3) { key labels(lang: [\"en\"]) count } } }");
		assertThat(answer.at("labs.groupBy"))
			.isEqualTo(List.of(group(5, "RESEARCH_INSTITUTE", null, "RESEARCH_INSTITUTE", "none"),
					group(2, "JOINT_LAB", "2010", "JOINT_LAB", "2010s"),
					group(2, "NATIONAL_LAB", null, "NATIONAL_LAB", "none")));
	}

	@ParameterizedTest
	@EnumSource
	void termsAndTheirUnits(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("{ observations { groupBy(by: [MEASURE, UNIT], first: 1) { key labels(lang: [\"en\"]) count } } }");
		assertThat(answer.at("observations.groupBy"))
			.isEqualTo(List.of(group(4, "cohort-members", "company", "members of the set", "company")));
	}

	private static Map<String, Object> group(int count, @Nullable String one, @Nullable String other, String label,
			String otherLabel) {
		return Map.of("key", Arrays.asList(one, other), "labels", List.of(label, otherLabel), "count", count);
	}

}
