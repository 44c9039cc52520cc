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
	@ValueSource(strings = {
			"{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }",
			"{ __type(name: \"Lab\") { fields { type { fields { name } } } } }",
			"{ __schema { types { name } } again: __schema { types { name } } }",
			"{ labs { totalCount } __schema { types { fields { type { fields { type { name } } } } } } }",
			"{ __schema { types { possibleTypes { interfaces { possibleTypes { name } } } } } }",
			"{ __schema { queryType { fields { name } } mutationType { fields { name } } } }",
			"{ a: __type(name: \"LabKind\") { enumValues { name } } b: __type(name: \"PlaceKind\") { enumValues { name } } c: __type(name: \"Nope\") { name } }",
			"{ __schema { types { fields { name } } queryType { fields { name } } } }",
			"query($n: String!) { __type(name: $n) { inputFields { type { name ofType { inputFields { name } } } } } }",
			"{ __schema { directives { name args { type { ofType { name } } } } types { inputFields { name type { name kind ofType { name kind } } } } } }" })
	void countsTheValuesOfTheAnswer(String query) {
		TestServer.Answer answer = TestServer.shared(Store.H2).ask(query, Map.of("n", "LabFilter"));
		assertThat(answer.whole()).doesNotContainKey("errors");
		Map<?, ?> extensions = (Map<?, ?>) answer.whole().get("extensions");
		long cost = ((Number) ((Map<?, ?>) extensions.get("cost")).get("requested")).longValue();
		long values = values(answer.whole().get("data"));
		assertThat(cost).isBetween(values / 4 - 12, values / 4 + 12);
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"{ __schema { types { possibleTypes { interfaces { possibleTypes { interfaces { possibleTypes { interfaces { possibleTypes { interfaces { name } } } } } } } } } } }",
			"{ __schema { types { inputFields { type { inputFields { type { inputFields { type { inputFields { type { inputFields { type { inputFields { type { name } } } } } } } } } } } } } } }",
			"query($n: String = \"LabFilter\") { __type(name: $n) { inputFields { type { inputFields { type { inputFields { type { inputFields { type { inputFields { type { inputFields { type { inputFields { type { name } } } } } } } } } } } } } } } }" })
	void refusesWhatCostsTooMuch(String query) {
		Attack.Result result = this.attack.document(query);
		assertThat(result.code()).isEqualTo("QUERY_TOO_COSTLY");
		assertThat(result.message()).startsWith("The query costs ")
			.endsWith("; it may cost 150,000. Ask about fewer types or levels of the schema at once, "
					+ "or read the whole schema at `/schema.graphql`.");
	}

	/** How many objects and leaves there are in the data, without nulls in objects. */
	private static long values(Object value) {
		if (value instanceof Map<?, ?> object) {
			return 1 + object.values().stream().mapToLong(IntrospectionTests::valuesOfField).sum();
		}
		return (value instanceof List<?> list) ? list.stream().mapToLong(IntrospectionTests::values).sum() : 1;
	}

	/** A field counts, and so do the objects in it. */
	private static long valuesOfField(Object value) {
		return (value instanceof Map<?, ?> || value instanceof List<?>) ? 1 + values(value) : 1;
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
