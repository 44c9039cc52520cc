package org.lianhe.fuzz;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.net.ssl.SSLSession;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class JudgeTests {

	private static final String JSON = "application/graphql-response+json";

	private static final String DATASET = "\"extensions\":{\"dataset\":{\"digest\":\"d\"}}";

	private final Judge judge = new Judge(Map.of("digest", "d"));

	private @Nullable String complaint(int status, String type, String body) {
		Sent sent = new Sent("POST", Map.of(), Map.of(), "{\"query\":\"{ a }\"}", true);
		return this.judge.complaint(sent, new Given(status, type, body));
	}

	@Test
	void dataAndErrorsAsTheContractSaysAreFine() {
		assertThat(complaint(200, JSON, "{\"data\":{\"a\":1}," + DATASET + "}")).isNull();
		assertThat(complaint(400, JSON, error("There is no Lab \\\"a\\\".", "NOT_FOUND"))).isNull();
		assertThat(complaint(200, "text/csv;charset=utf-8", "a\r\n1\r\n")).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					500 | {"data":{},EXT}                         | status 500
					503 | {"errors":[],EXT}                       | status 503
					200 | {"data":{}}                             | no dataset
					200 | {"data":{},"extensions":{"dataset":{"digest":"e"}}} | no dataset
					200 | {"data":{},"more":1,EXT}                | entries [data, more, extensions]
					200 | {EXT}                                   | status 200 without data
					400 | {EXT}                                   | neither data nor errors
					400 | {"data":{},EXT}                         | data with status 400
					400 | {"errors":[],EXT}                       | errors are no list
					400 | {"errors":[{"message":" "}],EXT}        | an error without a message
					400 | {"errors":[{"message":"a"}],EXT}        | an error without a code
					400 | {"errors":[{"message":"a","extensions":{"code":"NOPE"}}],EXT}      | an error without a code
					400 | {"errors":[{"message":"a","extensions":{"code":"NOT_FOUND"}}],EXT} | an error without a request id
					400 | {"errors":[{"message":"a","trace":"b","extensions":{"code":"NOT_FOUND"}}],EXT} | an error with [message, trace, extensions]
					400 | {"errors":[{"message":"a","path":[],"extensions":{"code":"NOT_FOUND","requestId":"1"}}],EXT} | a path that is none: []
					400 | {"errors":[{"message":"a","locations":[{"line":0,"column":1}],"extensions":{"code":"GONE","requestId":"1"}}],EXT} | places that are none: [{line=0, column=1}]
					400 | <html>                                  | not JSON, but application/graphql-response+json
					""")
	void whatBreaksTheContractIsFound(int status, String body, String complaint) {
		assertThat(complaint(status, JSON, body.replace("EXT", DATASET))).isEqualTo(complaint);
	}

	@Test
	void aFailureOfTheServerIsFoundWhateverItsStatus() {
		assertThat(complaint(200, "application/json", error("The server failed.", "INTERNAL")))
			.isEqualTo("code INTERNAL");
	}

	@Test
	void aDocumentThatFitsTheSchemaIsNotInvalid() {
		assertThat(complaint(400, JSON, error("a", "GRAPHQL_VALIDATION_FAILED")))
			.isEqualTo("refused, though it fits the schema: a");
	}

	@Test
	void aTableHasAnEnd() {
		assertThat(complaint(200, "text/csv", "a\r\n1")).isEqualTo("a table without an end");
		assertThat(complaint(200, "application/x-ndjson", "{\"a\":1}")).isEqualTo("lines without an end");
	}

	@Test
	void theHeadOfATableHasNoRows() {
		Sent head = new Sent("HEAD", Map.of(), Map.of(), null, true);
		assertThat(this.judge.complaint(head, new Given(200, "text/csv", ""))).isNull();
		assertThat(this.judge.complaint(head, new Given(200, "text/csv", "a\r\n"))).isEqualTo("a body for HEAD");
	}

	@ParameterizedTest
	@ValueSource(strings = { "java.lang.NullPointerException", "org.lianhe.query.plan.QueryPlanner",
			"at org.a.B.c(B.java:1)", "select slug from entity", "StringValue{value='a'}",
			"Table entity_name, SQLState 42", "ERROR: h2 said so", "/home/lianhe/seed", "Object@1b2c3d4e",
			"an OutOfMemoryError" })
	void whatShowsTheInsideIsFound(String message) {
		assertThat(complaint(400, JSON, error(message, "BAD_USER_INPUT"))).startsWith("shows ");
	}

	@Test
	void whatWasSentMayBeRepeated() {
		assertThat(Leaks.in("There is no \"java.lang.String\".", "{ a(b: \"java.lang.String\") }")).isNull();
	}

	@Test
	void answersThatDifferInMoreThanTheirRequestIdAreFound() {
		Sent sent = new Sent("POST", Map.of(), Map.of(), "", true);
		Tried one = new Tried(sent, new Given(200, JSON, "{\"requestId\":\"1\",\"a\":1}"));
		assertThat(one.differs("again", new Tried(sent, new Given(200, JSON, "{\"requestId\":\"2\",\"a\":1}"))))
			.isEmpty();
		assertThat(one.differs("again", new Tried(sent, new Given(200, JSON, "{\"requestId\":\"1\",\"a\":2}"))))
			.hasValueSatisfying((text) -> assertThat(text).startsWith("another answer again: "));
	}

	@Test
	void memoryThatGrowsIsFound() {
		Retained retained = new Retained();
		List.of(100L, 120L, 110L).forEach((megabytes) -> retained.add(megabytes * 1_000_000));
		assertThat(retained.isFlat()).isTrue();
		retained.add(100_000_000 + Retained.ROOM + 1);
		assertThat(retained.isFlat()).isFalse();
	}

	@Test
	void aRequestIsMadeSmallerWhileTheSameIsWrong() {
		Sent sent = new Sent("POST", Map.of(), Map.of(), "{\"query\":\"{ a { b(c: 1) { d } } e { f } }\"}", true);
		assertThat(new Shrinking().shrink(sent, (other) -> String.valueOf(other.body()).contains("c: 1")).body())
			.isEqualTo("{\"query\":\"c: 1\"}");
	}

	private static String error(String message, String code) {
		return "{\"errors\":[{\"message\":\"" + message + "\",\"extensions\":{\"code\":\"" + code
				+ "\",\"requestId\":\"1\"}}]," + DATASET + "}";
	}

	private record Given(int statusCode, String type, String body) implements HttpResponse<String> {

		@Override
		public HttpRequest request() {
			return HttpRequest.newBuilder(uri()).build();
		}

		@Override
		public Optional<HttpResponse<String>> previousResponse() {
			return Optional.empty();
		}

		@Override
		public HttpHeaders headers() {
			return HttpHeaders.of(Map.of("Content-Type", List.of(this.type)), (name, value) -> true);
		}

		@Override
		public Optional<SSLSession> sslSession() {
			return Optional.empty();
		}

		@Override
		public URI uri() {
			return URI.create("http://localhost/");
		}

		@Override
		public HttpClient.Version version() {
			return HttpClient.Version.HTTP_1_1;
		}

	}

}
