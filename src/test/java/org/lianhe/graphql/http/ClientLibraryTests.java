package org.lianhe.graphql.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianhe.testing.Outside;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients in JavaScript send the same operations and receive all that they ask for. */
class ClientLibraryTests {

	private static final Path FOLDER = Path.of("src/test/resources/clients");

	@ParameterizedTest
	@CsvSource({ "apollo-3, apollo-client-3", "apollo-4, @apollo/client", "graphql-request, graphql-request",
			"urql, @urql/exchange-graphcache", "relay, relay-compiler", "codegen, @graphql-codegen/client-preset",
			"hyparquet, hyparquet" })
	void receivesAll(String script, String npmPackage) throws IOException {
		String address = TestServer.shared(Store.H2).uri("").toString();
		String code = Files.readString(FOLDER.resolve("operations.mjs")).replace("export ", "") + "const ADDRESS = '"
				+ address + "';\n" + Files.readString(FOLDER.resolve(script + ".mjs"));
		assertThat(Outside.nodeCode(code, List.of("graphql", npmPackage))).endsWith("received\n");
	}

}
