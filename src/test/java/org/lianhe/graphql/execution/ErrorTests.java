package org.lianhe.graphql.execution;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.model.lookup.NodeId;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorTests {

	private final TestServer server = TestServer.shared(Store.H2);

	@Test
	void returnsNotFoundWithSuggestionForUnknownSlug() {
		TestServer.Answer answer = this.server.ask("{ lab(slug: \"hkai-labs\") { slug } limits { pageSize } }");
		assertThat(answer.at("lab")).isNull();
		assertThat(answer.at("limits.pageSize")).isEqualTo(200);
		assertThat(answer.whole()).doesNotContainKey("errors");
		assertThat(answer.missing()).singleElement()
			.isEqualTo(
					Map.of("message", "There is no Lab \"hkai-labs\". Did you mean hkai-lab or hkai-sci or hkai-rdi?",
							"path", List.of("lab"), "extensions", Map.of("code", "NOT_FOUND", "argument", "slug",
									"didYouMean", List.of("hkai-lab", "hkai-sci", "hkai-rdi"))));
	}

	@Test
	void returnsWhatWasFoundBesideWhatWasNot() {
		TestServer.Answer answer = this.server
			.ask("{ a: lab(slug: \"hkai-lab\") { slug } b: lab(slug: \"nope\") { slug } }");
		assertThat(answer.at("a.slug")).isEqualTo("hkai-lab");
		assertThat(answer.at("b")).isNull();
		assertThat(answer.whole()).doesNotContainKey("errors");
		assertThat(answer.missingCode()).isEqualTo("NOT_FOUND");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					hkai-lab  | CURRENT | hkai-lab |
					hkai-labs | UNKNOWN |          | There is no entity "hkai-labs". Did you mean hkai-lab or hkai-sci or hkai-rdi?
					Tencent   | UNKNOWN |          | There is no entity "Tencent". Did you mean tencent
					""")
	void tellsWhatIsKnownOfASlug(String slug, String status, String entity, String reason) {
		TestServer.Answer answer = this.server.ask(
				"query($slug: String!) { lookup(slug: $slug) { slug status entity { slug } reason suggestions } }",
				Map.of("slug", slug));
		assertThat(answer.whole()).doesNotContainKey("errors");
		assertThat(answer.at("lookup.slug")).isEqualTo(slug);
		assertThat(answer.at("lookup.status")).isEqualTo(status);
		if (entity != null) {
			assertThat(answer.at("lookup.entity.slug")).isEqualTo(entity);
			assertThat(answer.at("lookup.reason")).isNull();
			assertThat((List<?>) answer.at("lookup.suggestions")).isEmpty();
		}
		else {
			assertThat(answer.at("lookup.entity")).isNull();
			assertThat(String.valueOf(answer.at("lookup.reason"))).startsWith(reason);
			assertThat((List<?>) answer.at("lookup.suggestions")).isNotEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ organization(slug: "Tencent") { slug } }       | tencent
			{ organization(slug: "TENCENT") { slug } }       | tencent
			{ organization(slug: " tencent ") { slug } }     | tencent
			{ organization(slug: "腾讯") { slug } }           | tencent
			{ lab(slug: "HKAI Lab") { slug } }               | hkai-lab
			{ lab(slug: "hkai_lab") { slug } }               | hkai-lab
			{ lab(slug: "HKAI-LAB") { slug } }               | hkai-lab
			{ entity(key: { slug: "Hkai.Lab" }) { slug } }   | hkai-lab
			""")
	void suggestsSlugWhateverTheCaseAndByName(String query, String slug) {
		Map<?, ?> extensions = (Map<?, ?>) this.server.ask(query).missing().get(0).get("extensions");
		assertThat(((List<?>) extensions.get("didYouMean")).get(0)).isEqualTo(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ limits { depth } }", "{ __schema { queryType { name } } }", "{", "{ nope }",
			"{ labs(first: 201) { totalCount } }" })
	void returnsDatasetInEveryResponse(String query) {
		Map<?, ?> dataset = (Map<?, ?>) this.server.ask("{ dataset { version digest } }").at("dataset");
		Map<?, ?> extensions = (Map<?, ?>) this.server.ask(query).whole().getOrDefault("extensions", Map.of());
		assertThat(extensions.keySet().stream().map(String::valueOf)).containsExactlyInAnyOrder("dataset", "cost");
		assertThat(extensions.get("dataset")).isEqualTo(dataset);
	}

	@Test
	void namesTheTypeOfASlugOfAnotherType() {
		TestServer.Answer answer = this.server.ask("{ lab(slug: \"tencent\") { slug } }");
		assertThat((Object) answer.missing().get(0).get("message"))
			.isEqualTo("\"tencent\" is not a Lab but an Organization.");
		assertThat(answer.missingCode()).isEqualTo("NOT_FOUND");
	}

	@Test
	void returnsPathOfEachUnknownId() {
		TestServer.Answer answer = this.server.ask("{ nodes(ids: [\"ZTp0ZW5jZW50\", \"ZTpuby1zdWNo\"]) { id } }");
		assertThat(answer.at("nodes.0.id")).isEqualTo("ZTp0ZW5jZW50");
		assertThat(answer.at("nodes.1")).isNull();
		assertThat((Object) answer.missing().get(0).get("path")).isEqualTo(List.of("nodes", 1));
	}

	@Test
	void suggestsForTheFirstFiveUnknownIds() {
		List<String> ids = IntStream.range(0, 8).mapToObj((i) -> NodeId.ofEntity("hkai-labs" + i)).toList();
		TestServer.Answer answer = this.server.ask("query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
				Map.of("ids", ids));
		List<Map<?, ?>> told = answer.missing()
			.stream()
			.<Map<?, ?>>map((error) -> (Map<?, ?>) error.get("extensions"))
			.toList();
		assertThat(told).hasSize(8).allSatisfy((one) -> assertThat((Object) one.get("code")).isEqualTo("NOT_FOUND"));
		assertThat(told.subList(0, 5)).allSatisfy((one) -> assertThat((List<?>) one.get("didYouMean")).isNotEmpty());
		assertThat(told.subList(5, 8)).allSatisfy((one) -> assertThat(one.containsKey("didYouMean")).isFalse());
	}

	@Test
	void rejectsUnknownPredicateWithSuggestion() {
		TestServer.Answer answer = this.server
			.ask("{ entity(key: { slug: \"tencent\" }) { relations(predicates: [\"fouded\"]) { totalCount } } }");
		assertThat(answer.whole()).doesNotContainKey("data");
		assertThat(error(answer)).containsEntry("message", "There is no predicate \"fouded\". Did you mean founded?")
			.containsEntry("path", List.of("entity", "relations"));
		assertThat(answer.code()).isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void namesTheLimitOfPageSize() {
		TestServer.Answer answer = this.server.ask("{ labs { nodes { partners(first: 201) { totalCount } } } }");
		assertThat(error(answer))
			.containsEntry("message",
					"`first` is 201; it takes 0 to 200. Ask for a smaller page and follow `pageInfo.endCursor`.")
			.containsEntry("path", List.of("labs", "nodes", "partners"));
		assertThat(extensions(answer)).containsEntry("code", "PAGE_TOO_LARGE").containsEntry("maximum", 200);
	}

	@Test
	void namesTheLimitOfQueryDepth() {
		String deep = "partOf { ".repeat(30) + "slug" + " }".repeat(30);
		TestServer.Answer answer = this.server.ask("{ place(slug: \"shenzhen\") { " + deep + " } }");
		assertThat(extensions(answer)).containsEntry("code", "QUERY_TOO_DEEP").containsEntry("maximum", 24);
	}

	@Test
	void namesTheLimitOfFilterDepth() {
		String deep = "{ not: ".repeat(20) + "{ slug: { eq: \"x\" } }" + " }".repeat(20);
		TestServer.Answer answer = this.server.ask("{ labs(filter: " + deep + ") { totalCount } }");
		assertThat(extensions(answer)).containsEntry("code", "QUERY_TOO_DEEP").containsEntry("maximum", 16);
	}

	@Test
	void rejectsUnknownEnumValueWithSuggestion() {
		TestServer.Answer answer = this.server.ask("{ labs(filter: { kind: { eq: JOINT } }) { totalCount } }");
		assertThat(error(answer)).containsEntry("message",
				"argument 'filter.kind.eq' with value 'JOINT' is not a valid 'LabKind' - Literal value not in allowable values for enum 'LabKind' - 'JOINT'. Did you mean JOINT_LAB?");
		assertThat(extensions(answer)).containsEntry("didYouMean", List.of("JOINT_LAB"));
		assertThat(extensions(this.server
			.ask("query($k: LabKind!) { labs(filter: { kind: { eq: $k } }) { totalCount } }", Map.of("k", "JOINT"))))
			.containsEntry("didYouMean", List.of("JOINT_LAB"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ labs(filter: { slug: { eq: { a: 1 } } }) { totalCount } } | argument 'filter.slug.eq' is not a valid 'String'
					{ labs(after: ["' is }"]) { totalCount } }                  | argument 'after' is not a valid 'String'
					{ neighborhood(of: [{ slug: "a" } ""]) { truncated } }      | argument 'of[1]' must be an object type
					{ labs @include(if: null) { totalCount } }                  | argument 'if' with value null must not be null
					query($k: EntityKey! = { slug: { a: "b" } }) { entity(key: $k) { slug } } | Bad default value for type 'EntityKey!'
					query($k: [String!]! = [[1], null]) { nodes(ids: $k) { id } }             | Bad default value for type '[String!]!'
					""")
	void doesNotRepeatValuesOfTheWrongShape(String query, String message) {
		assertThat((String) error(this.server.ask(query)).get("message")).startsWith(message);
	}

	@Test
	void rejectsUnknownFieldWithSuggestion() {
		assertThat(error(this.server.ask("{ labs { node { slug } } }"))).containsEntry("message",
				"Field 'node' in type 'LabConnection' is undefined. Did you mean nodes?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{", "{ labs(first: \"a\") { totalCount } }", "{ nope }",
			"query($a: Int!) { labs(first: $a) { totalCount } }",
			"{ labs(filter: { founded: { before: \"it's {odd'}\" } }) { totalCount } }",
			"{ labs(filter: { slug: { eq: { a: [\"b\", { c: E }] } } }) { totalCount } }",
			"{ labs(first: [[1], 2.5]) { totalCount } }", "{ labs(filter: { kind: { eq: JOIN } }) { totalCount } }",
			"{ labs(filter: { founded: { before: \"20x\" } }) { totalCount } }", "{ node(id: \"???\") { id } }",
			"{ labs(after: \"???\") { totalCount } }", "query A { limits { depth } } query B { limits { depth } }",
			"{ entity(key: { slug: \"a\", id: \"b\" }) { slug } }", "mutation { a }",
			"{ labs { nodes { kind(x: 1) } } }", "{ labs(orderBy: [{ field: NAME, lang: \"tlh\" }]) { totalCount } }" })
	void returnsKnownCodeAndNothingInternal(String query) {
		TestServer.Answer answer = this.server.ask(query);
		assertThat(Stream.of(ErrorCode.values()).map(Enum::name)).contains(answer.code());
		assertThat(answer.code()).isNotEqualTo("INTERNAL");
		assertThat(extensions(answer)).containsKey("requestId");
		assertThat(answer.whole().toString())
			.doesNotContainPattern("(?i)exception|graphql\\.|java\\.|org\\.|select |Value\\{|coerc");
	}

	private static Map<String, Object> error(TestServer.Answer answer) {
		return errors(answer).get(0);
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> errors(TestServer.Answer answer) {
		return (List<Map<String, Object>>) answer.whole().getOrDefault("errors", List.of());
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> extensions(TestServer.Answer answer) {
		return (Map<String, Object>) error(answer).getOrDefault("extensions", Map.of());
	}

}
