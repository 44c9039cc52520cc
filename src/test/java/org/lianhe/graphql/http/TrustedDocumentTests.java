package org.lianhe.graphql.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.graphql.execution.ValidDocument;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TrustedDocumentTests {

	private static final String LABS = "query Labs { labs { totalCount } }";

	private static final String LAB = "query Lab($slug: String!) { lab(slug: $slug) { slug } }";

	private static final String MISSING = "PERSISTED_QUERY_NOT_FOUND ";

	private final Client client = new Client(TestServer.shared(Store.H2));

	@TempDir
	Path folder;

	@Test
	void supportsAutomaticPersistedQueries() {
		String query = "query Automatic { limits { depth pageSize } }";
		Map<String, Object> named = persisted(ValidDocument.sha256(query));
		assertThat(this.client.ask(Map.of("extensions", named)).refusal())
			.isEqualTo("200 " + MISSING + "PersistedQueryNotFound");
		assertThat(
				this.client.ask(Map.of("extensions", named), "Accept", "application/graphql-response+json").refusal())
			.isEqualTo("400 " + MISSING + "PersistedQueryNotFound");
		String whole = this.client.ask(Map.of("query", query, "extensions", named)).text();
		assertThat(whole).startsWith("{\"data\":{\"limits\":");
		assertThat(this.client.ask(Map.of("extensions", named)).text()).isEqualTo(whole);
		assertThat(this.client
			.get("?" + Client.parameters("extensions",
					"{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + ValidDocument.sha256(query) + "\"}}"))
			.text()).isEqualTo(whole);
		assertThat(this.client.ask(Map.of("documentId", "sha256:" + ValidDocument.sha256(query))).text())
			.isEqualTo(whole);
	}

	@Test
	void rejectsDigestOfAnotherDocument() {
		assertThat(this.client.ask(Map.of("query", LABS, "extensions", persisted(ValidDocument.sha256(LAB)))).refusal())
			.isEqualTo(
					"400 BAD_USER_INPUT `extensions.persistedQuery.sha256Hash` is not the sha256 of `query` in UTF-8.");
		assertThat(this.client.ask(Map.of("extensions", persisted("../../etc"))).refusal())
			.startsWith("400 BAD_USER_INPUT `extensions.persistedQuery` takes { version: 1, sha256Hash }");
	}

	@Test
	void rejectsUnknownDocumentId() {
		assertThat(this.client.ask(Map.of("documentId", "../seed")).refusal())
			.isEqualTo("200 " + MISSING + "There is no document with this id. Send the document as `query`.");
		assertThat(this.client.ask(Map.of("documentId", "a", "query", LABS)).refusal())
			.isEqualTo("400 BAD_USER_INPUT `documentId` and `query` were both sent. Send one of them.");
	}

	@Test
	void executesRegisteredDocumentsOnlyWhenConfigured() throws IOException {
		Files.writeString(this.folder.resolve("labs.graphql"), LABS);
		Files.writeString(this.folder.resolve("apollo.json"),
				"{\"format\":\"apollo-persisted-query-manifest\",\"version\":1,\"operations\":[{\"id\":\""
						+ ValidDocument.sha256(LAB) + "\",\"name\":\"Lab\",\"type\":\"query\",\"body\":\"" + LAB
						+ "\"}]}");
		Files.writeString(this.folder.resolve("relay.json"), "{\"d41d8\":\"{ limits { depth } }\"}");
		try (TestServer server = start(Map.of("lianhe.documents.only", "true"))) {
			Client only = new Client(server);
			Object count = TestServer.shared(Store.H2).ask("{ labs { totalCount } }").at("labs.totalCount");
			assertThat(only.ask(Map.of("documentId", "labs")).text())
				.startsWith("{\"data\":{\"labs\":{\"totalCount\":" + count + "}}");
			assertThat(only.get("?documentId=sha256:" + ValidDocument.sha256(LABS)).status()).isEqualTo(200);
			assertThat(only.get("?documentId=labs&format=csv").text()).isEqualTo("totalCount\r\n" + count + "\r\n");
			assertThat(only
				.ask(Map.of("extensions", persisted(ValidDocument.sha256(LAB)), "variables", Map.of("slug", "caict")))
				.text()).startsWith("{\"data\":{\"lab\":{\"slug\":\"caict\"}}");
			assertThat(only.ask(Map.of("documentId", "d41d8")).json().at("/data/limits/depth").asInt()).isEqualTo(24);
			assertThat(only.ask(Map.of("query", "query Labs{labs{totalCount}}")).json().has("errors")).isFalse();
			assertThat(only.ask(Map.of("query", IntrospectionQuery.INTROSPECTION_QUERY)).json().has("errors"))
				.isFalse();
			String other = "{ labs { totalCount } }";
			String refusal = "QUERY_NOT_IN_SAFELIST This server answers only registered documents, and this is none of "
					+ "them. Have it registered, or send the `documentId` of one that is.";
			assertThat(only.ask(Map.of("query", other)).refusal()).isEqualTo("200 " + refusal);
			assertThat(only.ask(Map.of("query", other), "Accept", "application/graphql-response+json").refusal())
				.isEqualTo("403 " + refusal);
			assertThat(only.get(Client.query(other, "format", "csv")).refusal()).isEqualTo("403 " + refusal);
			assertThat(only.ask(Map.of("query", other, "extensions", persisted(ValidDocument.sha256(other)))).refusal())
				.isEqualTo("200 " + refusal);
			assertThat(only.ask(Map.of("extensions", persisted(ValidDocument.sha256(other)))).refusal())
				.startsWith("200 " + MISSING);
		}
	}

	@Test
	void reportsAllProblemsOfTheFolderAtOnce() throws IOException {
		Files.writeString(this.folder.resolve("bad.graphql"), "{ labz { totalCount } }");
		Files.writeString(this.folder.resolve("worse.graphql"), "{");
		Files.writeString(this.folder.resolve("0".repeat(64) + ".graphql"), LABS);
		Files.writeString(this.folder.resolve("none.json"), "[]");
		Files.writeString(this.folder.resolve("torn.json"), "{");
		assertThatThrownBy(() -> start(Map.of()))
			.hasStackTraceContaining("bad: Field 'labz' in type 'Query' is undefined")
			.hasStackTraceContaining("worse: ")
			.hasStackTraceContaining("the sha256 of " + "0".repeat(64) + " is " + ValidDocument.sha256(LABS))
			.hasStackTraceContaining("none.json: is neither an object of ids and documents nor has it `operations`")
			.hasStackTraceContaining("torn.json: cannot be read as UTF-8 and JSON");
	}

	private TestServer start(Map<String, String> more) {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.documents", this.folder.toString());
		properties.putAll(more);
		return TestServer.start(properties);
	}

	private static Map<String, Object> persisted(String digest) {
		return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", digest));
	}

}
