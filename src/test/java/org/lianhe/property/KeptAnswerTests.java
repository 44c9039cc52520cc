package org.lianhe.property;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds answers that are kept against those that are made anew each time. */
class KeptAnswerTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@Provide
	Arbitrary<Case> lists() {
		return Cases.of(1);
	}

	@Property(tries = 200, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void areTheSameToTheByte(@ForAll("lists") Case asked, @ForAll long seed) {
		String document = asked.document("{ " + new Choices(seed).rows(connection(asked), 2).document() + " }");
		String body = JSON.writeValueAsString(body(asked, document));
		for (String accept : List.of("application/json", "application/graphql-response+json")) {
			for (String language : List.of("zh-Hans", "en")) {
				String anew = text(Generated.server(Store.H2), body, accept, language);
				TestServer keeping = Generated.keeping();
				assertThat(text(keeping, body, accept, language)).isEqualTo(anew);
				assertThat(text(keeping, body, accept, language)).as("again").isEqualTo(anew);
			}
		}
	}

	@Example
	void wouldNotBeTheSameIfLanguagesOrTypesWereMixedUp() {
		String body = "{\"query\":\"{ labs(first: 5) { nodes { name { value } } } }\"}";
		List<String> answers = List.of(text(Generated.keeping(), body, "application/json", "en"),
				text(Generated.keeping(), body, "application/json", "zh-Hans"),
				text(Generated.keeping(), body, "application/graphql-response+json", "en"));
		assertThat(answers).doesNotHaveDuplicates();
	}

	private static Map<String, Object> body(Case asked, String document) {
		Map<String, Object> body = new HashMap<>();
		body.put("query", document);
		body.put("variables", asked.variables());
		return body;
	}

	/** The answer, and its media type before it. */
	private static String text(TestServer server, String body, String accept, String language) {
		HttpResponse<String> response = server.send(HttpRequest.newBuilder(server.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", accept)
			.header("Accept-Language", language)
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		assertThat(response.body()).doesNotContain("\"errors\"");
		return response.headers().firstValue("Content-Type").orElse("") + " " + response.body();
	}

	private static String connection(Case asked) {
		String owner = asked.listed().isRoot() ? "Query" : asked.listed().owner();
		GraphQLFieldsContainer type = (GraphQLFieldsContainer) Objects
			.requireNonNull(Generated.schema().getType(owner));
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type.getFieldDefinition(asked.listed().field()).getType()))
			.getName();
	}

}
