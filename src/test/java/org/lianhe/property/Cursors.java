package org.lianhe.property;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A root list in an order, as it gives and takes cursors.
 *
 * @param server that is asked
 * @param field of {@code Query}
 * @param key of the order, or null for the natural one
 * @param reader the {@code Accept-Language} header
 */
record Cursors(TestServer server, String field, @Nullable Map<String, String> key, String reader) {

	static Cursors of(Store store, String field, String key) {
		return new Cursors(Generated.server(store), field, Map.of("field", key), "zh-Hans");
	}

	/** The whole answer to a page. */
	TestServer.Answer ask(Map<String, ?> page) {
		Listed listed = Listed.of("Query", this.field);
		String document = "query (" + listed.declared() + ") { list: " + listed.called()
				+ " { nodes { id } edges { cursor } } }";
		Map<String, Object> variables = new HashMap<>(page);
		if (this.key != null) {
			variables.put("orderBy", List.of(this.key));
		}
		return this.server.ask(document, variables, this.reader);
	}

	/** The cursor of the row at this place. */
	String give(int place) {
		return String.valueOf(ask(Map.of("first", place + 1)).at("list.edges." + place + ".cursor"));
	}

	/** What follows the cursor. */
	@Nullable Object after(String cursor) {
		return ask(Map.of("first", 5, "after", cursor)).at("list.nodes");
	}

	/**
	 * Holds the answer to nothing but the refusal of the cursor, or of characters that no
	 * text may have.
	 */
	void refuses(String argument, String cursor) {
		boolean isText = cursor.indexOf(0) < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(cursor);
		assertThat(Refused.by(ask(Map.of(argument, cursor)))).as("%s: %s", argument, cursor)
			.isEqualTo(Map.of("code", isText ? "BAD_CURSOR" : "BAD_USER_INPUT", "argument", argument));
	}

}
