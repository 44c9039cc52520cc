package org.lianhe.graphql.http;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class RequestTests {

	private static final String DEPTH = "{ limits { depth } }";

	private static final String BODY = "{\"query\":\"{ limits { depth } }\"}";

	private static final String GRAPHQL = "application/graphql-response+json";

	private final Client client = new Client(TestServer.shared(Store.H2));

	@Test
	void returnsSameBytesForGetAndPost() {
		Client.Answer posted = this.client.ask(Map.of("query", DEPTH));
		Client.Answer got = this.client.get(Client.query(DEPTH));
		assertThat(posted.status()).isEqualTo(200);
		assertThat(posted.text()).startsWith("{\"data\":{\"limits\":{\"depth\":24}},\"extensions\":{\"dataset\":{");
		assertThat(got.text()).isEqualTo(posted.text());
		assertThat(got.header("Content-Length")).isEqualTo(String.valueOf(got.bytes().length));
	}

	@Test
	void rejectsEmptyBodyWhateverTheUrl() {
		String address = Client.query("{ limits { depth pageSize } }");
		String[] headers = { "Accept", "application/json", "Content-Type", "application/json" };
		for (int i = 0; i < 2; i++) {
			assertThat(this.client.get(address, headers).status()).isEqualTo(200);
			assertThat(this.client.send("POST", address, HttpRequest.BodyPublishers.noBody(), headers).refusal())
				.isEqualTo("400 BAD_USER_INPUT The body is not JSON.");
		}
	}

	@Test
	void returnsHeadersOfGetForHead() {
		Client.Answer got = this.client.get(Client.query(DEPTH));
		Client.Answer head = this.client.send("HEAD", Client.query(DEPTH), HttpRequest.BodyPublishers.noBody());
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.bytes()).isEmpty();
		for (String header : List.of("Content-Type", "Content-Length", "ETag", "Cache-Control", "Vary")) {
			assertThat(head.header(header)).as(header).isNotEmpty().isEqualTo(got.header(header));
		}
	}

	@Test
	void readsAllParametersFromTheUrl() {
		String query = "query A { limits { depth } } query B($s: String!) { lab(slug: $s) { name { value } } }";
		Client.Answer answer = this.client.get(Client.query(query, "operationName", "B", "variables",
				"{\"s\":\"hkai-lab\"}", "extensions", "{\"any\":1}", "lang", "en"));
		assertThat(answer.json().at("/data/lab/name/value").asString()).isEqualTo("Hong Kong AI Lab");
		assertThat(
				this.client.get(Client.query(DEPTH, "operationName", "", "variables", "", "extensions", "")).status())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			application/graphql+json          | `Content-Type` is not application/json, which it takes.
			text/plain                        | `Content-Type` is not application/json, which it takes.
			application/x-www-form-urlencoded | `Content-Type` is not application/json, which it takes.
			multipart/form-data;boundary=x    | `Content-Type` is not application/json, which it takes.
			*/*                               | `Content-Type` is not application/json, which it takes.
			application/json;charset=utf-16   | The charset of the body is not utf-8, which it takes.
			application/json;charset=no-such  | `Content-Type` is not understood; it takes application/json in utf-8.
			json                              | `Content-Type` is not understood; it takes application/json in utf-8.
			""")
	void rejectsOtherContentTypes(String type, String message) {
		assertThat(this.client.post(BODY, "Content-Type", type).refusal()).isEqualTo("415 BAD_USER_INPUT " + message);
	}

	@Test
	void rejectsMissingContentType() {
		assertThat(this.client.post(BODY).refusal())
			.isEqualTo("415 BAD_USER_INPUT `Content-Type` is absent; it takes application/json.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/json; charset=utf-8",
			"application/json;charset=\"UTF-8\"", "Application/JSON" })
	void acceptsJsonInUtf8(String type) {
		assertThat(this.client.post(BODY, "Content-Type", type).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					{                              | The body is not JSON.
					~~                             | The body is not JSON.
					{"query":"{ a }"} {}           | The body is not JSON.
					"{ a }"                        | The body is not a JSON object.
					[{"query":"{ a }"}]            | The body is an array, and batches are not answered. Send each query as a request of its own.
					{}                             | `query` is absent; it takes a GraphQL document.
					{"query":" "}                  | `query` is absent; it takes a GraphQL document.
					{"query":1}                    | `query` is not a string.
					{"query":"{ a }","operationName":{}} | `operationName` is not a string.
					{"query":"{ a }","variables":[]} | `variables` is not an object.
					{"query":"{ a }","variables":"{"} | `variables` is not JSON.
					{"query":"{ a }","variables":"[]"} | `variables` is not a JSON object.
					{"query":"{ a }","extensions":1} | `extensions` is not an object.
					{"documentId":1}               | `documentId` is not a string.
					""")
	void rejectsMalformedRequestsWhateverIsAccepted(String body, String message) {
		for (String accept : List.of("application/json", GRAPHQL)) {
			Client.Answer answer = this.client.post(body, "Content-Type", "application/json", "Accept", accept);
			assertThat(answer.refusal()).isEqualTo("400 BAD_USER_INPUT " + message);
			assertThat(answer.header("Content-Type")).isEqualTo(accept);
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
			assertThat(answer.json().at("/errors/0/extensions/requestId").asString()).isNotEmpty();
			assertThat(answer.json().has("data")).isFalse();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			{"query":"{ labs { totalCount } }","variables":"{}"}
			{"query":"{ labs { totalCount } }","variables":""}
			{"query":"{ labs { totalCount } }","variables":"null"}
			{"query":"{ labs { totalCount } }","variables":null,"operationName":"","extensions":"{}"}
			{"query":"query($n: Int) { labs(first: $n) { totalCount } }","variables":"{\\"n\\":1}"}
			\uFEFF{"query":"{ labs { totalCount } }"}
			{"query":"\uFEFF{ labs { totalCount } }"}
			{"query":"{ labs(after: \\"\\") { totalCount } }"}
			{"query":"{ labs(last: 1, before: \\"\\") { totalCount } }"}
			{"query":"query($a: String) { labs(after: $a) { totalCount } }","variables":{"a":""}}
			{"query":"{ search(query: \\"lab\\", after: \\"\\") { totalCount } }"}
			""")
	void acceptsUnusualRequestsWhoseMeaningIsPlain(String body) {
		Client.Answer answer = this.client.post(body, "Content-Type", "application/json", "Accept", GRAPHQL);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(answer.json().has("errors")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "", "{}", "%7B%7D", "%EF%BB%BF%7B%7D" })
	void acceptsEmptyVariablesInUrl(String variables) {
		Client.Answer answer = this.client
			.get("?query=%7Blabs%7BtotalCount%7D%7D&variables=" + variables.replace("{}", "%7B%7D"));
		assertThat(answer.status()).isEqualTo(200);
	}

	@Test
	void rejectsBodyInAnotherEncoding() {
		byte[] latin = "{\"query\":\"{ a # \u00e9\n }\"}".getBytes(StandardCharsets.ISO_8859_1);
		byte[] wide = BODY.getBytes(StandardCharsets.UTF_16LE);
		for (byte[] body : List.of(latin, wide)) {
			Client.Answer answer = this.client.send("POST", "", HttpRequest.BodyPublishers.ofByteArray(body),
					"Content-Type", "application/json");
			assertThat(answer.refusal()).startsWith("400 BAD_USER_INPUT The body is not ");
		}
	}

	@Test
	void rejectsUrlInAnotherEncoding() {
		assertThat(this.client.get("?query=%ff%fe").refusal()).isEqualTo(
				"400 BAD_USER_INPUT The parameters of the address are not well formed, or too many. Percent-encode them, in UTF-8.");
	}

	@Test
	void ignoresUnknownProperties() {
		Map<String, @Nullable Object> body = new HashMap<>(Map.of("query", DEPTH, "id", 7));
		body.put("variables", null);
		assertThat(this.client.ask(body).status()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{                                    | 400 | GRAPHQL_PARSE_FAILED
			{ nope }                             | 400 | GRAPHQL_VALIDATION_FAILED
			query($n: Int!) { labs(first: $n) { totalCount } } | 400 | GRAPHQL_VALIDATION_FAILED
			query A { limits { depth } } query B { limits { depth } } | 400 | GRAPHQL_VALIDATION_FAILED
			{ labs(first: 201) { totalCount } }  | 400 | PAGE_TOO_LARGE
			""")
	void returnsErrorStatusWithGraphQlResponseType(String query, int status, String code) {
		Client.Answer graphQl = this.client.ask(Map.of("query", query), "Accept", GRAPHQL);
		assertThat(graphQl.refusal()).startsWith(status + " " + code + " ");
		assertThat(graphQl.json().has("data")).isEqualTo(status == 200);
		assertThat(this.client.ask(Map.of("query", query), "Accept", "application/json").refusal())
			.startsWith("200 " + code + " ");
		assertThat(this.client.get(Client.query(query), "Accept", GRAPHQL).refusal()).startsWith(status + " " + code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			*/*                                                        | application/json
			application/*                                              | application/json
			application/graphql-response+json, application/json;q=0.9  | application/graphql-response+json
			application/json;q=0.9, application/graphql-response+json  | application/graphql-response+json
			application/json, application/graphql-response+json        | application/json
			text/html, application/xhtml+xml, */*;q=0.8                | application/json
			*/*, application/json;q=0                                  | application/graphql-response+json
			application/graphql-response+json;q=0.1, image/png         | application/graphql-response+json
			""")
	void returnsPreferredMediaType(String accept, String type) {
		Client.Answer answer = this.client.ask(Map.of("query", DEPTH), "Accept", accept);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).isEqualTo(type);
		assertThat(answer.header("Vary")).isEqualTo("Accept, Accept-Language, Accept-Encoding");
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/json;q=0", "image/*", "*/*;q=0", "nonsense" })
	void returnsNotAcceptableForOtherMediaTypes(String accept) {
		Client.Answer answer = this.client.ask(Map.of("query", DEPTH), "Accept", accept);
		assertThat(answer.refusal()).startsWith("406 BAD_USER_INPUT ").contains("application/json");
		assertThat(answer.header("Content-Type")).isEqualTo("application/json");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/csv;charset=utf-8-sig        | bom=true
			text/csv; charset="gb2312"        | charset
			application/json;charset=latin-1  | charset
			text/event-stream                 | subscriptions
			multipart/mixed                   | `@defer`
			multipart/mixed;deferSpec=20220824, text/event-stream | `@defer`
			image/png                         | Nothing that `Accept` names is served.
			""")
	void saysWhatIsTheMatterWithAccept(String accept, String reason) {
		Client.Answer answer = this.client.ask(Map.of("query", DEPTH), "Accept", accept);
		assertThat(answer.refusal()).startsWith("406 BAD_USER_INPUT ").contains(reason, "application/json", "text/csv");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/csv;charset=utf-8                             | text/csv
			text/csv;charset="UTF-8";header=present            | text/csv
			text/csv;charset=utf-8-sig, application/json       | application/json
			application/json;charset=utf8                      | application/json
			application/graphql-response+json;charset=utf-8    | application/graphql-response+json
			application/json;indent=2;q=0.5                    | application/json
			""")
	void ignoresOtherParametersOfAccept(String accept, String type) {
		Client.Answer answer = this.client.ask(Map.of("query", "{ labs(first: 1) { nodes { slug } } }"), "Accept",
				accept);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).startsWith(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "GZIP", "br", "deflate", "zstd", "gzip, br" })
	void refusesCompressedBody(String coding) {
		Client.Answer answer = this.client.post(BODY, "Content-Type", "application/json", "Content-Encoding", coding);
		assertThat(answer.refusal()).startsWith("415 BAD_USER_INPUT The body has a `Content-Encoding`");
		assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
	}

	@Test
	void answersBelowTrailingSlash() {
		Client.Answer posted = this.client.send("POST", "/", HttpRequest.BodyPublishers.ofString(BODY), "Content-Type",
				"application/json");
		assertThat(posted.status()).isEqualTo(200);
		assertThat(this.client.get("/" + Client.query(DEPTH)).status()).isEqualTo(200);
		assertThat(this.client.at("/graphql/schema/").status()).isEqualTo(200);
	}

	@Test
	void sendsBrowsersToGraphiQl() {
		String accept = "text/html,application/xhtml+xml,*/*;q=0.8";
		Client.Answer page = this.client.get("", "Accept", accept);
		assertThat(page.status()).isEqualTo(303);
		assertThat(page.header("Location")).isEqualTo("/graphiql");
		assertThat(page.header("Vary")).contains("Accept");
		assertThat(this.client.get(Client.query(DEPTH), "Accept", accept).status()).isEqualTo(200);
		assertThat(this.client.get("", "Accept", "application/json").refusal())
			.startsWith("400 BAD_USER_INPUT `query` is absent");
	}

	@Test
	void servesSchemaAtAddressWithExtension() {
		Client.Answer schema = this.client.at("/schema.graphql");
		assertThat(schema.status()).isEqualTo(200);
		assertThat(schema.text()).isEqualTo(this.client.at("/graphql/schema").text());
		assertThat(schema.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
		assertThat(schema.header("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(this.client.at("/schema.graphql", "If-None-Match", schema.header("ETag")).status()).isEqualTo(304);
	}

	@Test
	void joinsLinesOfAccept() {
		assertThat(this.client.ask(Map.of("query", DEPTH), "Accept", "application/json;q=0.5", "Accept", GRAPHQL)
			.header("Content-Type")).isEqualTo(GRAPHQL);
	}

	@Test
	void rejectsMutationByGet() {
		Client.Answer got = this.client.get(Client.query("mutation { a }"), "Accept", GRAPHQL);
		assertThat(got.refusal()).isEqualTo("405 BAD_USER_INPUT GET answers queries only, and this is a mutation.");
		assertThat(got.header("Allow")).isEqualTo("POST");
		String both = "query A { limits { depth } } mutation B { a }";
		assertThat(this.client.get(Client.query(both, "operationName", "B")).status()).isEqualTo(405);
		assertThat(this.client.ask(Map.of("query", "mutation { a }")).refusal())
			.startsWith("200 GRAPHQL_VALIDATION_FAILED ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "PATCH" })
	void rejectsOtherMethods(String method) {
		Client.Answer answer = this.client.send(method, "", HttpRequest.BodyPublishers.ofString(BODY), "Content-Type",
				"application/json");
		assertThat(answer.refusal()).isEqualTo("405 BAD_USER_INPUT Ask by GET or POST.");
		assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
	}

	@Test
	void returnsAllowedMethodsForOptions() {
		Client.Answer answer = this.client.send("OPTIONS", "", HttpRequest.BodyPublishers.noBody());
		assertThat(answer.status()).isEqualTo(204);
		assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, POST, OPTIONS");
		assertThat(answer.header("Accept-Post")).isEqualTo("application/json");
	}

	@Test
	void tellsAClientThatNamesAVersionIfAnotherOneIsServed() {
		Map<String, Object> request = Map.of("query", "{ __typename }");
		assertThat(this.client.ask(request, "Lianhe-Dataset-Version", "0.3.0").text()).contains("\"Query\"");
		assertThat(this.client.ask(request, "Lianhe-Dataset-Version", "0.1.0").refusal())
			.startsWith("200 BAD_USER_INPUT Version 0.3.0 of the dataset is served.");
	}

}
