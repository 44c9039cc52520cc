package org.lianhe.graphql.execution;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class NumberLiteralTests {

	private static final String FLOAT = "observations(filter: { value: { lte: # } })";

	private final TestServer server = TestServer.shared(Store.H2);

	@ParameterizedTest
	@CsvSource({ "Float, 1e400", "Float, -1e400", "Float, 1E+309", "Float, 1.8e308", "Float, 1e999999999",
			"Int, 2147483648", "Int, -2147483649", "Int, 1e400", "Int, 99999999999999999999", "Int, 1.5" })
	void refusesAsLiteralAsDefaultAndAsVariable(String type, String number) {
		String list = "Int".equals(type) ? "labs(first: #)" : FLOAT;
		String literal = "{ " + list.replace("#", number) + " { totalCount } }";
		String absent = "query($n: " + type + " = " + number + ") { " + list.replace("#", "$n") + " { totalCount } }";
		String given = "query($n: " + type + ") { " + list.replace("#", "$n") + " { totalCount } }";
		assertThat(this.server.ask(literal).code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
		assertThat(this.server.ask(absent).code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
		assertThat(this.server.ask(given, Map.of("n", new BigDecimal(number))).code())
			.isEqualTo("GRAPHQL_VALIDATION_FAILED");
	}

	@ParameterizedTest
	@CsvSource({ "1.7e308", "-1.7e308", "1e-400", "0", "12345678901234567890", "-0.0" })
	void acceptsWhatAFloatHolds(String number) {
		assertThat(this.server.ask("{ " + FLOAT.replace("#", number) + " { totalCount } }").whole())
			.doesNotContainKey("errors");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ observations(filter: { value: { lte: 1e400 } }) { totalCount } }",
			"{ observations(filter: { value: { in: [1, -1e400] } }) { totalCount } }",
			"{ observations(filter: { or: [{ value: { gt: 2E309 } }] }) { totalCount } }",
			"query($v: Float = 1e999) { observations(filter: { value: { lte: $v } }) { totalCount } }" })
	void refusesNumbersThatAreTooLargeForAFloat(String query) {
		TestServer.Answer answer = this.server.ask(query);
		assertThat(answer.code()).isEqualTo("GRAPHQL_VALIDATION_FAILED");
		assertThat(String.valueOf(answer.whole().get("errors")))
			.contains("a number that is too large. A Float is at most");
	}

}
