package org.lianhe.node;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;

/**
 * An object that was asked for.
 *
 * @param kind what it is
 * @param key its permanent key, or null if it is to be found by another register's code
 * @param scheme the other register, or null
 * @param code its code there, or null
 */
record Wanted(NodeKind kind, @Nullable String key, @Nullable String scheme, @Nullable String code) {

	static Wanted slug(NodeKind kind, String slug) {
		return new Wanted(kind, slug, null, null);
	}

	static Wanted id(String id) {
		NodeId node = NodeId.read(id);
		return slug(node.kind(), node.key());
	}

	/** The entity with this code in another register. */
	static Wanted identifier(String scheme, String code) {
		return new Wanted(NodeKind.ENTITY, null, scheme, code);
	}

	/** The object that an {@code EntityKey} means. */
	@SuppressWarnings("unchecked")
	static Wanted key(Map<String, @Nullable Object> key) {
		if (key.get("id") instanceof String id) {
			Wanted wanted = id(id);
			if (wanted.kind() != NodeKind.ENTITY) {
				throw Refusal
					.badInput("That is the id of a " + wanted.kind().typeName()
							+ ", which is not an entity. Ask with `node(id: …)`.")
					.with("argument", "key");
			}
			return wanted;
		}
		if (key.get("slug") instanceof String slug) {
			return slug(NodeKind.ENTITY, slug);
		}
		Map<String, Object> identifier = (Map<String, Object>) key.get("identifier");
		if (identifier == null) {
			throw Refusal.badInput("`key` takes one of id, slug and identifier.").with("argument", "key");
		}
		return identifier((String) identifier.get("scheme"), (String) identifier.get("value"));
	}

	static List<Wanted> ids(List<String> ids, int most) {
		if (ids.size() > most) {
			throw new Refusal(Code.QUERY_TOO_COSTLY,
					"`ids` has " + ids.size() + " ids; it takes " + most + ". Ask in several queries.")
				.with("argument", "ids")
				.with("maximum", most);
		}
		return ids.stream().map(Wanted::id).toList();
	}

	/** Whether it is to be found by another register's code. */
	boolean isByCode() {
		return this.scheme != null && this.code != null;
	}

	/** Why it is not there. */
	Refusal missing() {
		if (this.scheme != null) {
			return new Refusal(Code.NOT_FOUND,
					"There is no entity with the code \"" + this.code + "\" in \"" + this.scheme + "\".")
				.with("argument", "key");
		}
		return new Refusal(Code.NOT_FOUND, "There is no " + this.kind.typeName() + " \"" + this.key + "\".");
	}

}
