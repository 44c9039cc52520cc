package org.lianhe.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class AsOfTests {

	private static final String PARTNERS = """
			query ($asOf: EdtfDate, $unknownDates: UnknownDates!) {
			  lab(slug: "hkai-lab") {
			    partners(first: 1, asOf: $asOf, unknownDates: $unknownDates) {
			      totalCount
			      edges { node { slug } period validity }
			    }
			  }
			}
			""";

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			-,                     INCLUDE, 3, -
			2018-05-20,            INCLUDE, 0, -
			2018-05-21,            INCLUDE, 3, KNOWN
			2018-05-21,            EXCLUDE, 3, KNOWN
			2018-05,               INCLUDE, 3, UNKNOWN
			2018-05,               EXCLUDE, 0, -
			2026-11-22,            INCLUDE, 3, UNKNOWN
			2026-11-22,            EXCLUDE, 0, -
			2010/2018-05-20,       INCLUDE, 0, -
			2010/2018-05-21,       INCLUDE, 3, UNKNOWN
			""")
	void aLabHasThePartnersThatItMayHaveHadOnTheDay(String asOf, String unknownDates, int count, String validity) {
		Map<String, Object> variables = (asOf != null) ? Map.of("asOf", asOf, "unknownDates", unknownDates)
				: Map.of("unknownDates", unknownDates);
		for (Store store : Store.values()) {
			TestServer.Answer answer = TestServer.shared(store).ask(PARTNERS, variables);
			assertThat(answer.at("lab.partners.totalCount")).isEqualTo(count);
			if (count > 0) {
				assertThat(answer.at("lab.partners.edges.0.node.slug")).isEqualTo("alibaba");
				assertThat(answer.at("lab.partners.edges.0.period")).isEqualTo("2018-05-21");
				assertThat(answer.at("lab.partners.edges.0.validity")).isEqualTo(validity);
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatIsOpenGoesOn(Store store) {
		try (TestServer server = TestServer.start(store, Path.of("src/test/resources/seeds/good"))) {
			TestServer.Answer answer = server
				.ask("""
						{
						  lab(slug: "harbour-lab") {
						    relations(asOf: "2024", unknownDates: EXCLUDE) {
						      totalCount
						      edges { validity node { predicate { code } object { slug } period } }
						    }
						  }
						  relations(asOf: "2024", unknownDates: EXCLUDE, filter: { subject: { slug: { eq: "harbour-lab" } } }) {
						    totalCount
						  }
						}
						""");
			assertThat(answer.at("lab.relations")).isEqualTo(Map.of("totalCount", 1, "edges",
					List.of(Map.of("validity", "KNOWN", "node", Map.of("predicate", Map.of("code", "located-in"),
							"object", Map.of("slug", "harbour"), "period", "2020-04/..")))));
			assertThat(answer.at("relations.totalCount")).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@EnumSource
	void whatHasAnUnknownEndMayGoOn(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("""
					{
					  organization(slug: "tencent") {
					    known: relations(asOf: "2024", unknownDates: EXCLUDE) { totalCount }
					    relations(asOf: "2024", predicates: ["located-in"], filter: { object: { slug: { eq: "chengdu" } } }) {
					      edges { validity node { object { slug } period } }
					    }
					  }
					}
					""");
		assertThat(answer.at("organization.known.totalCount")).isEqualTo(0);
		assertThat(answer.at("organization.relations.edges")).isEqualTo(List.of(Map.of("validity", "UNKNOWN", "node",
				Map.of("object", Map.of("slug", "chengdu"), "period", "2020-08/"))));
	}

	@ParameterizedTest
	@EnumSource
	void aCursorGoesOnOnlyAsOfTheSameDay(Store store) {
		String query = """
				query ($asOf: EdtfDate, $unknownDates: UnknownDates! = INCLUDE, $after: String) {
				  relations(first: 1, asOf: $asOf, unknownDates: $unknownDates, after: $after) {
				    pageInfo { endCursor }
				  }
				}
				""";
		TestServer server = TestServer.shared(store);
		Object cursor = server.ask(query, Map.of("asOf", "2020")).at("relations.pageInfo.endCursor");
		assertThat(server.ask(query, Map.of("asOf", "2020", "after", cursor)).code()).isNull();
		assertThat(server.ask(query, Map.of("asOf", "2021", "after", cursor)).code()).isEqualTo("BAD_CURSOR");
		assertThat(server.ask(query, Map.of("after", cursor)).code()).isEqualTo("BAD_CURSOR");
		assertThat(server.ask(query, Map.of("asOf", "2020", "unknownDates", "EXCLUDE", "after", cursor)).code())
			.isEqualTo("BAD_CURSOR");
	}

}
