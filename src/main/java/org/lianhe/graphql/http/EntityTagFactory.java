package org.lianhe.graphql.http;

import java.util.Arrays;
import java.util.Base64;

import org.lianhe.graphql.execution.Sha256;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Makes the tags of answers from all that they depend on, so that a tag is known before
 * its answer is.
 */
public final class EntityTagFactory {

	private static final int BYTES = 18;

	private final String version;

	/**
	 * Makes tags for one version.
	 * @param version of the software and its settings; with another, answers may differ
	 */
	EntityTagFactory(String version) {
		this.version = version;
	}

	/** A mapper that writes what is equal alike, for the parts of tags. */
	public static JsonMapper sorted(JsonMapper json) {
		return json.rebuild().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
	}

	/**
	 * The tag of an answer.
	 * @param content names what the store held that it is from
	 * @param parts all else that it depends on, in an order of their own
	 */
	public EntityTag tag(String content, String... parts) {
		StringBuilder all = new StringBuilder();
		add(all, this.version);
		add(all, content);
		for (String part : parts) {
			add(all, part);
		}
		byte[] hash = Sha256.of(all.toString().getBytes(UTF_8));
		return EntityTag.of(Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES)));
	}

	private static void add(StringBuilder all, String part) {
		all.append(part.length()).append(':').append(part);
	}

}
