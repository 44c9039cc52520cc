package org.lianhe.web.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * A GraphQL query of a page.
 *
 * @param document its text
 * @param variables their values
 */
record PageQuery(String document, Map<String, @Nullable Object> variables) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Reads a document of this application. */
	static String read(String name) {
		try {
			return new ClassPathResource("/explorer/" + name + ".graphql", PageQuery.class)
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The address at which GraphiQL shows the query. */
	public String graphiql() {
		return "/graphiql?" + parameters();
	}

	/** The address at which anybody gets the same data as JSON. */
	public String json() {
		return "/graphql?" + parameters() + "&format=json";
	}

	/** The address of the rows as a table, for a query of one list. */
	public String csv() {
		return "/graphql?" + parameters() + "&format=csv";
	}

	private String parameters() {
		return "query=" + PageAddress.encode(this.document) + (this.variables.isEmpty() ? ""
				: "&variables=" + PageAddress.encode(JSON.writeValueAsString(this.variables)));
	}

}
