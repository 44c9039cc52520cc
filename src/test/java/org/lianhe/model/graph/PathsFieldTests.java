package org.lianhe.model.graph;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class PathsFieldTests {

	@ParameterizedTest
	@EnumSource
	void aWayIsToldTieByTieWithItsSources(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  paths(from: { slug: "alibaba" }, to: { slug: "hkstp" }, maxLength: 2, predicates: ["partner-in"]) {
				    truncated
				    paths {
				      length
				      nodes { slug }
				      steps {
				        from { slug }
				        direction
				        to { slug }
				        predicate { code }
				        period
				        validity
				        relation { subject { slug } }
				        citations { source { slug } paragraph }
				      }
				    }
				  }
				}
				""");
		List<Object> cited = List.of(Map.of("source", Map.of("slug", "atj-joint-labs-2018"), "paragraph", 5),
				Map.of("source", Map.of("slug", "hkcd-hkai-lab-2018"), "paragraph", 3),
				Map.of("source", Map.of("slug", "entfund-hkai-lab-2018"), "paragraph", 1));
		assertThat(answer.at("paths.truncated")).isEqualTo(false);
		assertThat((List<?>) answer.at("paths.paths")).hasSize(1);
		assertThat(answer.at("paths.paths.0.nodes"))
			.isEqualTo(List.of(Map.of("slug", "alibaba"), Map.of("slug", "hkai-lab"), Map.of("slug", "hkstp")));
		assertThat(answer.at("paths.paths.0.steps.0")).hasToString(
				"{from={slug=alibaba}, direction=OUTGOING, to={slug=hkai-lab}, predicate={code=partner-in}, period=2018-05-21, validity=null, relation={subject={slug=alibaba}}, citations="
						+ cited.stream().map(PathsFieldTests::shown).toList() + "}");
		assertThat(answer.at("paths.paths.0.steps.1.direction")).isEqualTo("INCOMING");
		assertThat(answer.at("paths.paths.0.steps.1.relation.subject.slug")).isEqualTo("hkstp");
	}

	private static String shown(Object cite) {
		Map<?, ?> fields = (Map<?, ?>) cite;
		return "{source=" + fields.get("source") + ", paragraph=" + fields.get("paragraph") + "}";
	}

	@ParameterizedTest
	@EnumSource
	void whereThereIsNoWayThereIsNone(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  paths(from: { slug: "alibaba" }, to: { slug: "hkstp" }, predicates: ["studied-at"]) {
				    truncated
				    paths { length }
				  }
				}
				""");
		assertThat(answer.at("paths")).isEqualTo(Map.of("truncated", false, "paths", List.of()));
	}

}
