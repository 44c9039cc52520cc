package org.lianhe.web.limits;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.introspection.IntrospectionQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class IntrospectionTests {

	private final Attack attack = new Attack(Store.H2);

	@Test
	void answersWhatToolsAsk() throws IOException {
		for (String query : List.of(IntrospectionQuery.INTROSPECTION_QUERY, ofGraphQlJs())) {
			Map<?, ?> data = (Map<?, ?>) this.attack.document(query).whole().get("data");
			assertThat((List<?>) ((Map<?, ?>) data.get("__schema")).get("types")).hasSizeGreaterThan(100);
		}
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
					"{ __type(name: \"Lab\") { fields { type { fields { name } } } } }",
					"{ __schema { types { name } } again: __schema { types { name } } }",
					"{ labs { totalCount } __schema { types { fields { type { fields { type { name } } } } } } }",
					"{ __schema { types { possibleTypes { interfaces { possibleTypes { name } } } } } }" })
	void refusesToGoInCircles(String query) {
		Attack.Result result = this.attack.document(query);
		assertThat(result.code()).isEqualTo("QUERY_TOO_COSTLY");
		assertThat(result.message()).isEqualTo("The query asks about the schema in circles. "
				+ "Ask as GraphiQL does, or read the whole schema at `/graphql/schema`.");
	}

	@Test
	void takesAPlaceAmongWhatIsAnsweredAtOnce() {
		QueryBulkhead bulkhead = TestServer.shared(Store.H2).bean(QueryBulkhead.class);
		Attack.Result waited = bulkhead.execute(1, () -> bulkhead.execute(1, () -> bulkhead.execute(1,
				() -> bulkhead.execute(1, () -> this.attack.document("{ waited: __schema { description } }")))));
		assertThat(waited.code()).isEqualTo("RATE_LIMITED");
		assertThat(this.attack.document("{ waited: __schema { description } }").code()).isNull();
	}

	@Test
	void costsLittleEnoughForWhatToolsAsk() throws IOException {
		Map<?, ?> extensions = (Map<?, ?>) this.attack.document(ofGraphQlJs()).whole().get("extensions");
		assertThat((int) ((Map<?, ?>) extensions.get("cost")).get("requested")).isBetween(1_000, 15_000);
	}

	private static String ofGraphQlJs() throws IOException {
		try (InputStream file = IntrospectionTests.class
			.getResourceAsStream("/graphql-test/limits/introspection-graphql-js.graphql")) {
			return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
