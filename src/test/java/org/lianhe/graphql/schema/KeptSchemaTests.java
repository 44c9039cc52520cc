package org.lianhe.graphql.schema;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class KeptSchemaTests {

	private static final Path KEPT = Path.of("schema/lianhe.graphql");

	private static final String PRINT = "mvn test -Dtest=KeptSchemaTests -Dlianhe.schema.print=true";

	private static final String HEAD = """
			# The whole schema, as it is served at /graphql/schema. It is printed, not written: change the files beside
			# it, then run `%s`.

			""".formatted(PRINT);

	@Test
	void hasTheServedSchema() throws IOException {
		TestServer server = TestServer.shared(Store.H2);
		String served = server.send(HttpRequest.newBuilder(server.uri("/graphql/schema")).build()).body();
		if (Boolean.getBoolean("lianhe.schema.print")) {
			Files.writeString(KEPT, HEAD + served);
		}
		assertThat(KEPT)
			.as("%s differs from the served schema; print it anew by `%s` and look through the change", KEPT, PRINT)
			.hasContent(HEAD + served);
	}

}
