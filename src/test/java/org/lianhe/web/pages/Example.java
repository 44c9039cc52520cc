package org.lianhe.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

/**
 * An example as the index lists it.
 *
 * @param file of the query
 * @param title that readers choose it by
 * @param variables of the query, or null
 */
record Example(String file, String title, @Nullable Map<String, Object> variables) {

	static final String FOLDER = "static/graphiql/examples/";

	/** All examples, in order. */
	static List<Example> all() {
		return JsonMapper.shared().readValue(text(FOLDER + "index.json"), new TypeReference<List<Group>>() {
		}).stream().flatMap((group) -> group.examples().stream()).toList();
	}

	/** What a packaged file says. */
	static String text(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String query() {
		return text(FOLDER + this.file);
	}

	Map<String, Object> given() {
		return (this.variables != null) ? this.variables : Map.of();
	}

	@Override
	public String toString() {
		return this.file;
	}

	record Group(String reader, List<Example> examples) {
	}

}
