package org.lianhe.graphql.http;

import java.util.Arrays;
import java.util.Base64;

import org.lianhe.graphql.execution.ValidDocument;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Makes the entity tags of responses from all that they depend on, so that a tag is known
 * before its response is made.
 */
public final class EntityTagFactory {

	private static final int HASH_BYTES = 18;

	private final String version;

	/**
	 * Creates a factory.
	 * @param version of the software and its settings, on which all responses depend
	 */
	EntityTagFactory(String version) {
		this.version = version;
	}

	/** A mapper that writes equal maps alike, for the parts of tags. */
	public static JsonMapper sorted(JsonMapper json) {
		return json.rebuild().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
	}

	/**
	 * The strong tag of a response without content coding.
	 * @param content names the content of the store that is read
	 * @param parts all else that the response depends on, in a fixed order
	 */
	public String tag(String content, String... parts) {
		StringBuilder all = new StringBuilder();
		append(all, this.version);
		append(all, content);
		for (String part : parts) {
			append(all, part);
		}
		byte[] hash = ValidDocument.sha256(all.toString().getBytes(UTF_8));
		return '"' + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, HASH_BYTES)) + '"';
	}

	private static void append(StringBuilder all, String part) {
		all.append(part.length()).append(':').append(part);
	}

}
