package org.lianhe.web;

import java.io.IOException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class MalformedAddressTests {

	private static final TestServer SERVER = TestServer.shared(Store.H2);

	private static final String LONG = "a".repeat(20_000);

	@ParameterizedTest
	@ValueSource(strings = { "{labs{totalCount}}", "query{labs(filter:{slug:{in:[\"hkai-lab\"]}}){totalCount}}",
			"{labs{totalCount}}&variables={}", "{labs{totalCount}}&variables={\"a\":[\"|^`<>\\\\\"]}" })
	void answersCharactersThatClientsDoNotEncode(String query) throws IOException {
		assertThat(send("GET /graphql?query=" + query + " HTTP/1.1\r\n")).startsWith("HTTP/1.1 200")
			.contains("Access-Control-Allow-Origin: *", "{\"data\":{\"labs\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/reconcile?queries={"q0":{"query":"Tencent","properties":[]}} | {"q0":
			/graphql?format=csv&query={labs(filter:{slug:{in:["hkai-lab"]}}){nodes{slug}}} | hkai-lab
			/graphql?documentId=[1]{2}                        | "code":
			/export/entities.csv?x={[]}                       | There is no parameter
			/id/{tencent}                                     | NOT_FOUND
			/no-such-page/[{^}]                               | NOT_FOUND
			""")
	void answersThemAtAllAddresses(String address, String content) throws IOException {
		assertThat(send("GET " + address + " HTTP/1.1\r\n")).contains(content).doesNotContain("INTERNAL", "HTTP/1.1 5");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			GET /graphql?query={a b} HTTP/1.1    | 400 | BAD_USER_INPUT
			GET /graphql?query=\u00e9 HTTP/1.1  | 400 | BAD_USER_INPUT
			GET /graphql?query=%7 HTTP/1.1       | 400 | BAD_USER_INPUT
			GET /graphql/%zz HTTP/1.1            | 400 | BAD_USER_INPUT
			GET /graphql?query=LONG HTTP/1.1     | 414 | QUERY_TOO_COSTLY
			GET /LONG HTTP/1.1                   | 414 | QUERY_TOO_COSTLY
			""")
	void refusesAddressesInTheFormOfAllErrors(String line, int status, String code) throws IOException {
		String answer = send(line.replace("LONG", LONG) + "\r\n");
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("Access-Control-Allow-Origin: *", "json", "\"code\":\"" + code + "\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			X-Long: LONG                      | 431 | QUERY_TOO_COSTLY
			Transfer-Encoding: gzip           | 501 | BAD_USER_INPUT
			Transfer-Encoding: gzip, chunked  | 501 | BAD_USER_INPUT
			""")
	void refusesHeadersInTheFormOfAllErrors(String header, int status, String code) throws IOException {
		String answer = send(
				"POST /graphql HTTP/1.1\r\nContent-Type: application/json\r\n" + header.replace("LONG", LONG) + "\r\n");
		assertThat(answer).startsWith("HTTP/1.1 " + status)
			.contains("Access-Control-Allow-Origin: *", "\"code\":\"" + code + "\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "websocket", "WebSocket" })
	void saysThatThereAreNoWebSockets(String protocol) throws IOException {
		assertThat(send("GET /graphql HTTP/1.1\r\nUpgrade: " + protocol + "\r\n")).startsWith("HTTP/1.1 400")
			.contains("WebSocket is not supported");
	}

	private static String send(String head) throws IOException {
		try (Raw raw = new Raw(SERVER)) {
			return raw.send(head + "Host: localhost\r\nConnection: close\r\n\r\n").rest();
		}
	}

}
