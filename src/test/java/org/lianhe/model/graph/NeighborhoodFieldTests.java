package org.lianhe.model.graph;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class NeighborhoodFieldTests {

	@ParameterizedTest
	@EnumSource
	void thePartnersOfALabAreTiedAmongThemselvesToo(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  neighborhood(of: { slug: "hkai-lab" }, types: [LAB, ORGANIZATION], asOf: "2018-05-21"
				      predicates: ["partner-in", "supports"]) {
				    truncated
				    nodes { slug }
				    edges { subject { slug } predicate { code } object { slug } period validity }
				  }
				}
				""");
		assertThat(answer.at("neighborhood.truncated")).isEqualTo(false);
		assertThat(answer.at("neighborhood.nodes")).isEqualTo(List.of(Map.of("slug", "hkai-lab"),
				Map.of("slug", "alibaba"), Map.of("slug", "hkstp"), Map.of("slug", "sensetime")));
		assertThat(answer.at("neighborhood.edges.0"))
			.isEqualTo(Map.of("subject", Map.of("slug", "alibaba"), "predicate", Map.of("code", "partner-in"), "object",
					Map.of("slug", "hkai-lab"), "period", "2018-05-21", "validity", "KNOWN"));
		assertThat(answer.at("neighborhood.edges.2.subject.slug")).isEqualTo("hkstp");
		assertThat(answer.at("neighborhood.edges.2.object.slug")).isEqualTo("sensetime");
		assertThat(answer.at("neighborhood.edges.2.validity")).isEqualTo("UNKNOWN");
	}

	@ParameterizedTest
	@EnumSource
	void keepsTheNearestAndSaysThatThereAreMore(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("{ neighborhood(of: [{ slug: \"hkai-lab\" }], maxNodes: 3, depth: 2) { truncated nodes { slug } } }");
		assertThat(answer.at("neighborhood")).isEqualTo(Map.of("truncated", true, "nodes", List
			.of(Map.of("slug", "hkai-lab"), Map.of("slug", "alibaba"), Map.of("slug", "alibaba-entrepreneurs-fund"))));
	}

	@Test
	void anEntityThatIsNotThereIsAnErrorWithAGuess() {
		assertThat(refusal("{ neighborhood(of: { slug: \"hkai-labs\" }) { truncated } }"))
			.containsEntry("message",
					"There is no entity \"hkai-labs\". Did you mean hkai-lab or hkai-sci or hkai-rdi?")
			.containsEntry("path", List.of("neighborhood"));
		assertThat(refusal("{ paths(from: { slug: \"tencent\" }, to: { slug: \"alibabba\" }) { truncated } }"))
			.containsEntry("message",
					"There is no entity \"alibabba\". Did you mean alibaba or alibaba-entrepreneurs-fund?")
			.containsEntry("path", List.of("paths"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					neighborhood(of: { slug: "tencent" }, depth: 5)                | QUERY_TOO_DEEP   | `depth` is 5; it takes 0 to 4.
					neighborhood(of: { slug: "tencent" }, depth: -1)               | BAD_USER_INPUT   | `depth` is -1; it takes 0 to 4.
					neighborhood(of: { slug: "tencent" }, maxNodes: 2001)          | QUERY_TOO_COSTLY | `maxNodes` is 2001; it takes 1 to 2000.
					neighborhood(of: [])                                           | BAD_USER_INPUT   | `of` names 0 entities; it takes 1 to `maxNodes`, which is 200.
					neighborhood(of: { slug: "tencent" }, predicates: ["fouded"])  | BAD_USER_INPUT   | There is no predicate "fouded". Did you mean founded?
					paths(from: { slug: "atj" }, to: { slug: "atj" })              | BAD_USER_INPUT   | `from` and `to` are the same entity; a path leads from one to another.
					paths(from: { slug: "atj" }, to: { slug: "jd" }, maxLength: 7) | QUERY_TOO_DEEP   | `maxLength` is 7; it takes 1 to 6.
					paths(from: { slug: "atj" }, to: { slug: "jd" }, first: 201)   | PAGE_TOO_LARGE   | `first` is 201; it takes 1 to 200.
					""")
	void whatIsBeyondALimitIsRefusedWithTheRange(String field, String code, String message) {
		TestServer.Answer answer = TestServer.shared(Store.H2).ask("{ " + field + " { truncated } }");
		assertThat(answer.code()).isEqualTo(code);
		assertThat(error(answer)).containsEntry("message", message);
	}

	private static Map<String, Object> refusal(String query) {
		TestServer.Answer answer = TestServer.shared(Store.H2).ask(query);
		assertThat(answer.code()).isEqualTo("NOT_FOUND");
		return error(answer);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> error(TestServer.Answer answer) {
		return ((List<Map<String, Object>>) answer.whole().getOrDefault("errors", List.of())).get(0);
	}

}
