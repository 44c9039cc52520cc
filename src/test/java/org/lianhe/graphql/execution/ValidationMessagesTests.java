package org.lianhe.graphql.execution;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValidationMessagesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					Validation error (WrongType@[labs]) : argument 'first' with value 'StringValue{value='a'}' is not a valid 'Int' | argument 'first' with value '"a"' is not a valid 'Int'
					Validation error (WrongType@[labs]) : argument 'kind' with value 'EnumValue{name='A'}' is not a valid 'Kind' | argument 'kind' with value 'A' is not a valid 'Kind'
					Validation error (WrongType) : argument 'a' with value 'ArrayValue{values=[IntValue{value=1}]}' is not a valid 'Int' | argument 'a' is not a valid 'Int'
					Validation error (WrongType@[topics]) : argument 'orderBy[0]' with value 'ArrayValue{values=[ObjectValue{objectFields=[ObjectField{name='lang', value=StringValue{value='zh'}}]}]}' is missing required fields '[field]' | argument 'orderBy[0]' is missing required fields '[field]'
					… objectFields=[ObjectField{name='lang', value=StringValue{value='zh'}}] … | … objectFields=[lang', value="zh"}] …
					Validation error (WrongType) : argument 'a' with value 'NullValue{}' must not be null | argument 'a' with value null must not be null
					argument 'a' with value 'StringValue{value='a'}' is not a valid 'ID' - Expected an AST type of 'IntValue' or 'StringValue' but it was a 'EnumValue' | argument 'a' with value '"a"' is not a valid 'ID' - Expected a literal of type 'Int' or 'String' but it was a 'Enum'
					Invalid syntax with ANTLR error 'token recognition error at: '?'' at line 1 column 3 | Invalid syntax with offending token '?' at line 1 column 3
					""")
	void namesNoClassOfTheLibrary(String message, String plain) {
		assertThat(ValidationMessages.plain(message)).isEqualTo(plain);
	}

	@ParameterizedTest
	@Timeout(10)
	@ValueSource(strings = { "a", "StringValue{value='", "'ArrayValue{", "' is not ", "Value{value=", "Field '", "@[",
			"Variable '" })
	void runsInLinearTime(String piece) {
		String text = piece.repeat(1_000_000 / piece.length());
		for (String value : new String[] { text, "StringValue{value='" + text + "'}",
				"ArrayValue{values=[" + text + "]}",
				"ObjectValue{objectFields=[ObjectField{name='a', value=StringValue{value='" + text }) {
			String plain = ValidationMessages
				.plain("Validation error (WrongType@[labs/nodes]) : argument 'first' with value '" + value
						+ "' is not a valid 'Int' - Expected an AST type of 'IntValue' but it was a 'StringValue'");
			assertThat(plain).hasSizeLessThan(400)
				.doesNotContainPattern("\\wValue\\{|AST")
				.startsWith("argument 'first' ");
		}
	}

}
