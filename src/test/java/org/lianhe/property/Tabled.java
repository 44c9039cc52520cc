package org.lianhe.property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A made-up query for a table.
 *
 * @param asked the list that gives the rows
 * @param rows what is asked of it
 */
record Tabled(Case asked, Chosen rows) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/** Draws what is asked of a list. */
	static Tabled of(Case asked, long seed) {
		return new Tabled(asked, new Choices(seed).rows(connection(asked), 2));
	}

	String document() {
		return this.asked.document("{ " + this.rows.document() + " }");
	}

	/** The types of the columns by their names, in order. */
	Map<String, String> columns() {
		return this.rows.columns(above());
	}

	/** The table that the answer in JSON makes. */
	List<List<@Nullable Object>> expected(Store store) {
		List<Object> items = json(store);
		if (items.isEmpty() && above().isEmpty()) {
			return List.of();
		}
		return this.rows.rows(above(), items).stream().map(this::values).toList();
	}

	/** The answer in a form that is asked for by media type. */
	byte[] answer(Store store, String form) {
		Map<String, Object> body = Map.of("query", document(), "variables", this.asked.variables());
		HttpRequest request = HttpRequest.newBuilder(Generated.server(store).uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", form)
			.header("Accept-Language", this.asked.reader())
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
			.build();
		try {
			HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
			assertThat(response.statusCode()).as(() -> new String(response.body(), StandardCharsets.UTF_8))
				.isEqualTo(200);
			return response.body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The answer as text. */
	String text(Store store, String form) {
		return new String(answer(store, form), StandardCharsets.UTF_8);
	}

	private String above() {
		return this.asked.listed().isRoot() ? "" : "list";
	}

	/** All rows of the list as JSON, page by page. */
	private List<Object> json(Store store) {
		String document = this.asked.document("{ " + this.rows.document() + " pageInfo { hasNextPage endCursor } }");
		Map<String, Object> variables = new HashMap<>(this.asked.variables());
		variables.put("first", 200);
		List<Object> all = new ArrayList<>();
		while (true) {
			TestServer.Answer answer = Generated.server(store).ask(document, variables, this.asked.reader());
			assertThat(answer.whole()).doesNotContainKey("errors");
			String path = this.asked.listed().isRoot() ? "list"
					: ((Map<?, ?>) Objects.requireNonNull(answer.whole().get("data"))).keySet().iterator().next()
							+ ".list";
			all.addAll((List<?>) Objects.requireNonNull(answer.at(path + "." + this.rows.key())));
			if (Boolean.FALSE.equals(answer.at(path + ".pageInfo.hasNextPage"))) {
				return all;
			}
			variables.put("after", Objects.requireNonNull(answer.at(path + ".pageInfo.endCursor")));
		}
	}

	private List<@Nullable Object> values(Map<String, Object> row) {
		List<@Nullable Object> values = new ArrayList<>();
		columns().keySet().forEach((column) -> values.add(row.get(column)));
		return values;
	}

	private static String connection(Case asked) {
		String owner = asked.listed().isRoot() ? "Query" : asked.listed().owner();
		GraphQLFieldsContainer type = (GraphQLFieldsContainer) Objects
			.requireNonNull(Generated.schema().getType(owner));
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type.getFieldDefinition(asked.listed().field()).getType()))
			.getName();
	}

}
