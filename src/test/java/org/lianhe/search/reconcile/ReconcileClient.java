package org.lianhe.search.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The service, asked over HTTP; every answer that is good is held against its schema. */
final class ReconcileClient {

	private static final Path SCHEMAS = Path
		.of(System.getProperty("lianhe.reconcile.schemas", "src/test/resources/reconcile"));

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final TestServer server;

	private final String language;

	ReconcileClient(Store store) {
		this(TestServer.shared(store));
	}

	ReconcileClient(TestServer server) {
		this(server, "en");
	}

	private ReconcileClient(TestServer server, String language) {
		this.server = server;
		this.language = language;
	}

	/** The same service, asked by a reader of another language. */
	ReconcileClient speaking(String other) {
		return new ReconcileClient(this.server, other);
	}

	/** What is at a path below the service. */
	HttpResponse<String> get(String path) {
		return this.server.send(HttpRequest.newBuilder(this.server.uri("/reconcile" + path))
			.header("Accept-Language", this.language)
			.GET()
			.build());
	}

	/** The answer to a form. */
	HttpResponse<String> post(String field, String value) {
		return this.server.send(HttpRequest.newBuilder(this.server.uri("/reconcile"))
			.header("Accept-Language", this.language)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(field + "=" + encoded(value)))
			.build());
	}

	static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	/** The JSON of a good answer, which is as the schema says. */
	static JsonNode json(HttpResponse<String> response, String schema) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
		JsonNode answer = JSON.readTree(response.body());
		assertThat(schema(schema).validate(answer)).isEmpty();
		return answer;
	}

	/** What a refusal says, which has the form of all errors. */
	static String refusal(HttpResponse<String> response, int status) {
		assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
		JsonNode error = JSON.readTree(response.body()).path("errors").path(0);
		assertThat(ErrorCode.valueOf(error.path("extensions").path("code").asString()))
			.isNotEqualTo(ErrorCode.INTERNAL);
		assertThat(error.path("extensions").path("requestId").asString())
			.isEqualTo(response.headers().firstValue("X-Request-Id").orElseThrow());
		return error.path("message").asString();
	}

	static JsonNode parsed(String json) {
		return JSON.readTree(json);
	}

	private static Schema schema(String name) {
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7,
				(builder) -> builder.schemas(ReconcileClient::text));
		return registry.getSchema(SchemaLocation.of("https://reconciliation.example/" + name + ".json"));
	}

	private static String text(String address) {
		try {
			String file = address.substring(address.lastIndexOf('/') + 1);
			ObjectNode schema = (ObjectNode) JSON.readTree(Files.readString(SCHEMAS.resolve(file)));
			schema.remove("$schema");
			schema.remove("$id");
			return schema.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
