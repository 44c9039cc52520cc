package org.lianhe.graphql.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenCounterTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                                | 0
			` , # a b c`                      | 0
			{ a }                             | 3
			{a,b c}                           | 5
			{ a(b: -1.5e-10, c: 1.0E+3) }     | 11
			{ a(b: [1 -2 .3]) }               | 13
			{ ...A ...on B{c} }               | 10
			{ a(b: "c d \\" e", f: "") }    | 11
			{ a(b: \"""c " \\\""" d\""") } | 8
			query A($b: C! = D) @e { f }      | 16
			""")
	void areCountedAsTheGrammarHasThem(String text, int number) {
		assertThat(TokenCounter.count(text, 100)).isEqualTo(number);
	}

	@Test
	void areNotCountedOn() {
		assertThat(TokenCounter.count("a ".repeat(1000), 10)).isEqualTo(11);
	}

	@Test
	void areAsManyAsTheParserCounts() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src"))) {
			List<Path> documents = files.filter((file) -> file.toString().endsWith(".graphql")).toList();
			assertThat(documents).isNotEmpty();
			for (Path document : documents) {
				String text = Files.readString(document);
				int number = TokenCounter.count(text, Integer.MAX_VALUE - 1);
				assertThat(isRead(text, number + 1)).as("%s", document).isTrue();
				assertThat(isRead(text, number - 1)).as("%s", document).isFalse();
			}
		}
	}

	/**
	 * Whether the parser takes a document with so many tokens, the end of it being one.
	 */
	private static boolean isRead(String text, int most) {
		try {
			ParserOptions options = ParserOptions.newParserOptions().maxTokens(most).build();
			new Parser()
				.parseDocument(ParserEnvironment.newParserEnvironment().document(text).parserOptions(options).build());
			return true;
		}
		catch (ParseCancelledException ex) {
			return false;
		}
	}

}
