package org.lianhe.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTests {

	private static final String DATED = "query ($after: String) { timeline(first: 200, after: $after) "
			+ "{ totalCount pageInfo { hasNextPage endCursor } nodes { date kind citations { paragraph } } } }";

	@ParameterizedTest
	@EnumSource
	void tellsWhatHappenedWhereInOrderWithItsSources(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  timeline(filter: {
				    place: { slug: { eq: "hong-kong" } }
				    type: { eq: LAB }
				    entity: { citations: { some: { source: { slug: { eq: "atj-joint-labs-2018" } } } } }
				  }) {
				    totalCount
				    nodes { date precision kind entity { slug } citations { source { slug } paragraph } }
				  }
				}
				""");
		assertThat(answer.at("timeline.totalCount")).isEqualTo(3);
		assertThat(answer.at("timeline.nodes.0")).isEqualTo(Map.of("date", "2018-05-21", "precision", "DAY", "kind",
				"FOUNDED", "entity", Map.of("slug", "hkai-lab"), "citations", List.of(cite("hkcd-hkai-lab-2018", 3),
						cite("scmp-hkai-lab-2018", 6), cite("chinadaily-hkai-2018", 5))));
		assertThat(answer.at("timeline.nodes.1.kind")).isEqualTo("OBSERVATION");
		assertThat(answer.at("timeline.nodes.2.date")).isEqualTo("2018-06");
		assertThat(answer.at("timeline.nodes.2.precision")).isEqualTo("MONTH");
	}

	@ParameterizedTest
	@EnumSource
	void aTieIsInTheTimelineOfBothItsEnds(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  timeline(filter: { entity: { slug: { eq: "hkai-lab" } }, kind: { eq: RELATION } }) {
				    nodes { date entity { slug } relation { predicate { code } object { slug } } }
				  }
				}
				""");
		assertThat((List<?>) answer.at("timeline.nodes")).hasSize(3);
		assertThat(answer.at("timeline.nodes.0"))
			.isEqualTo(Map.of("date", "2018-05-21", "entity", Map.of("slug", "alibaba"), "relation",
					Map.of("predicate", Map.of("code", "partner-in"), "object", Map.of("slug", "hkai-lab"))));
	}

	@ParameterizedTest
	@EnumSource
	void everyDatedFactIsCited(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask(DATED, Map.of());
		List<Object> nodes = new ArrayList<>((List<?>) answer.at("timeline.nodes"));
		while (Boolean.TRUE.equals(answer.at("timeline.pageInfo.hasNextPage"))) {
			answer = TestServer.shared(store).ask(DATED, Map.of("after", answer.at("timeline.pageInfo.endCursor")));
			nodes.addAll((List<?>) answer.at("timeline.nodes"));
		}
		assertThat(nodes).hasSize((int) answer.at("timeline.totalCount"))
			.allSatisfy((node) -> assertThat((List<?>) ((Map<?, ?>) node).get("citations")).isNotEmpty());
	}

	private static Map<String, Object> cite(String source, int paragraph) {
		return Map.of("source", Map.of("slug", source), "paragraph", paragraph);
	}

}
