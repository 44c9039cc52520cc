package org.lianhe.web;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class HeadRequestTests {

	private final TestServer server = TestServer.shared(Store.H2);

	@ParameterizedTest
	@ValueSource(strings = { "/export", "/export/", "/export/entities.csv", "/reconcile", "/reconcile/",
			"/schema.graphql", "/graphql/schema", "/graphql?query=%7Blimits%7Bdepth%7D%7D", "/graphiql" })
	void hasStatusAndTypeOfGetAndNoBody(String path) {
		HttpResponse<String> get = this.server.send(HttpRequest.newBuilder(this.server.uri(path)).build());
		HttpResponse<String> head = this.server.send(HttpRequest.newBuilder(this.server.uri(path))
			.method("HEAD", HttpRequest.BodyPublishers.noBody())
			.build());
		assertThat(head.statusCode()).isEqualTo(get.statusCode()).isEqualTo(200);
		assertThat(head.headers().firstValue("Content-Type")).isEqualTo(get.headers().firstValue("Content-Type"));
		assertThat(head.body()).isEmpty();
	}

}
