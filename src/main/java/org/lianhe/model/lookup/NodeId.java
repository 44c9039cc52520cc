package org.lianhe.model.lookup;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lianhe.core.error.ApiException;

/**
 * The id of an object: its kind and its permanent key. It is opaque to clients.
 *
 * @param kind kind of the object
 * @param key slug or code
 */
public record NodeId(NodeKind kind, String key) {

	private static final Pattern FORM = Pattern.compile("(?<kind>[a-z]):(?<key>[a-z0-9-]{1,80})");

	/** Returns the id of the entity with this slug. */
	public static String ofEntity(String slug) {
		return new NodeId(NodeKind.ENTITY, slug).encode();
	}

	/** Returns the id as a text. */
	public String encode() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((this.kind.prefix() + ":" + this.key).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Parses an id.
	 * @throws ApiException if the text is not an id
	 */
	public static NodeId decode(String id) {
		try {
			Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8));
			if (form.matches()) {
				return new NodeId(NodeKind.ofPrefix(form.group("kind")), form.group("key"));
			}
		}
		catch (IllegalArgumentException ex) {
			// a text that is not an id is refused below
		}
		throw ApiException
			.badInput("That is not an id which this server gave. Ask by slug with `entity(key: {slug: …})`.")
			.with("argument", "id");
	}

}
