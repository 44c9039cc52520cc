package org.lianhe.graphql.execution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.Validator;
import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentTests {

	/** Stands for the fragment that reconciliation makes of the types of entity. */
	private static final String DATES = "fragment Dates on Entity { ... on Lab { founded } }";

	private final GraphQLSchema schema = TestServer.shared(Store.H2).bean(GraphQlSource.class).schema();

	@Test
	void everyDocumentThatIsKeptFitsTheSchema() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src"))) {
			List<Path> documents = files.filter((file) -> file.toString().endsWith(".graphql"))
				.filter((file) -> !file.endsWith("fragments.graphql"))
				.toList();
			assertThat(documents).isNotEmpty();
			for (Path document : documents) {
				assertThat(errors(whole(document))).as(document.toString()).isEmpty();
			}
		}
	}

	@Test
	void aDocumentThatDoesNotFitIsFound() {
		assertThat(errors("{ labs { nodes { budget } } }")).hasSize(1);
	}

	/**
	 * A document with the fragments that its folder keeps in a file of their own, asking
	 * one type where it stands for a query of each.
	 */
	private static String whole(Path document) throws IOException {
		Path fragments = document.resolveSibling("fragments.graphql");
		String text = Files.readString(document).replaceFirst("(?m)^  entities ", "  labs ");
		if (text.contains("...Dates") && !text.contains("fragment Dates on")) {
			text += DATES;
		}
		return Files.exists(fragments) ? text + Files.readString(fragments) : text;
	}

	private List<ValidationError> errors(String document) {
		return new Validator().validateDocument(this.schema, new Parser().parseDocument(document), Locale.ENGLISH);
	}

}
