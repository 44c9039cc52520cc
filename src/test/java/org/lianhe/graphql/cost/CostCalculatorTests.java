package org.lianhe.graphql.cost;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class CostCalculatorTests {

	private final TestServer server = TestServer.shared(Store.H2);

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ __typename }                                                                              | 0
					{ __schema { queryType { name } } }                                                         | 1
					{ __type(name: "Lab") { fields { name type { name } } } labs { totalCount } }               | 56
					{ limits { cost } }                                                                         | 1
					{ lab(slug: "hkai-lab") { slug founded } }                                                  | 1
					{ lab(slug: "hkai-lab") { name { value } names { value } citations { paragraph } } }        | 15
					{ lab(slug: "hkai-lab") { place { slug } } }                                                | 2
					{ labs { totalCount } }                                                                     | 6
					{ labs { nodes { slug } } }                                                                 | 21
					{ labs(first: 7) { nodes { slug } pageInfo { hasNextPage } } }                              | 8
					{ labs(last: 7) { nodes { slug } } }                                                        | 8
					{ labs(first: 7) { edges { cursor node { slug } } } }                                       | 8
					{ labs(first: 0) { nodes { slug } } }                                                       | 1
					{ labs(first: 7) { nodes { partners(first: 3) { edges { citations { support } } } } } }     | 141
					{ labs(first: 7) { nodes { people(first: 3) { totalCount } } } }                            | 50
					{ labs(filter: { or: [{ slug: { eq: "a" } }, { slug: { eq: "b" } }] }) { totalCount } }     | 11
					{ labs { facets(by: KIND, first: 5) { count } } }                                           | 26
					{ labs { groupBy(by: [KIND, PLACE], first: 5) { count } } }                                 | 46
					{ observations { statistics { count } } }                                                   | 22
					{ search(query: "a", first: 5) { edges { spans { start } node { slug } } } }                | 71
					{ resolve(names: ["a", "b"]) { candidates { score } } }                                     | 22
					{ search(query: "12345678901234567890", first: 5) { edges { node { slug } } } }             | 56
					{ search(query: "1234567890123456789012", first: 5) { edges { node { slug } } } }           | 66
					{ resolve(names: ["a", "1234567890123456789012"]) { candidates { score } } }                | 32
					{ nodes(ids: ["a", "b", "c"]) { id } }                                                      | 3
					{ neighborhood(of: { slug: "tencent" }, depth: 2, maxNodes: 9) { nodes { slug } } }         | 160
					{ neighborhood(of: { slug: "tencent" }, depth: 2, maxNodes: 9) { edges { period } } }       | 169
					{ paths(from: { slug: "jd" }, to: { slug: "atj" }, first: 3) { paths { nodes { slug } } } } | 219
					{ entity(key: { slug: "jd" }) { ... on Lab { place { slug } } ... on Organization { parent { place { slug } } } } } | 3
					""")
	void calculatesCostFromArguments(String query, int cost) {
		assertThat(cost(this.server.ask(query))).isEqualTo(Map.of("requested", cost, "available", 150000));
	}

	private static Object cost(TestServer.Answer answer) {
		return (answer.whole().get("extensions") instanceof Map<?, ?> extensions) ? extensions.get("cost") : null;
	}

}
