package org.lianhe.model.lookup;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;

/**
 * The key of a requested object.
 *
 * @param kind kind of the object
 * @param key its slug or code; null if it is looked up by an identifier
 * @param scheme scheme of the identifier; null if there is none
 * @param value value of the identifier; null if there is none
 */
public record LookupKey(NodeKind kind, @Nullable String key, @Nullable String scheme, @Nullable String value) {

	/** Most ids of one call of {@code nodes}. */
	public static final int MAX_IDS = 200;

	static LookupKey slug(NodeKind kind, String slug) {
		return new LookupKey(kind, slug, null, null);
	}

	static LookupKey id(String id) {
		NodeId node = NodeId.decode(id);
		return slug(node.kind(), node.key());
	}

	/** The key of the entity with this identifier. */
	static LookupKey identifier(String scheme, String code) {
		return new LookupKey(NodeKind.ENTITY, null, scheme, code);
	}

	/** The key that a value of {@code EntityKey} stands for. */
	@SuppressWarnings("unchecked")
	static LookupKey key(Map<String, @Nullable Object> key) {
		if (key.get("id") instanceof String id) {
			LookupKey wanted = id(id);
			if (wanted.kind() != NodeKind.ENTITY) {
				throw ApiException
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
			throw ApiException.badInput("`key` takes one of id, slug and identifier.").with("argument", "key");
		}
		return identifier((String) identifier.get("scheme"), (String) identifier.get("value"));
	}

	static List<LookupKey> ids(List<String> ids) {
		if (ids.size() > MAX_IDS) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY,
					"`ids` has " + ids.size() + " ids; it takes " + MAX_IDS + ". Ask in several queries.")
				.with("argument", "ids")
				.with("maximum", MAX_IDS);
		}
		return ids.stream().map(LookupKey::id).toList();
	}

	/** Whether the object is looked up by an identifier. */
	boolean isIdentifier() {
		return this.scheme != null && this.value != null;
	}

	/** The keys by which the store may know the same identifier. */
	List<LookupKey> storedForms() {
		return (this.scheme != null && this.value != null) ? IdentifierVariants.of(this.scheme, this.value)
			.stream()
			.map((form) -> identifier(this.scheme, form))
			.toList() : List.of();
	}

	/** The error if there is no such object. */
	ApiException notFound() {
		if (this.scheme != null) {
			return new ApiException(ErrorCode.NOT_FOUND,
					"There is no entity with the code \"" + this.value + "\" in \"" + this.scheme + "\".")
				.with("argument", "key");
		}
		return new ApiException(ErrorCode.NOT_FOUND, "There is no " + this.kind.typeName() + " \"" + this.key + "\".");
	}

}
