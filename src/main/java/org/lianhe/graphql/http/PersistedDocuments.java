package org.lianhe.graphql.http;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.graphql.execution.Sha256;
import org.lianhe.graphql.execution.ValidDocument;

/**
 * Finds documents by id: those that were registered, and those that clients sent before
 * along with their digest (Apollo's automatic persisted queries).
 */
final class PersistedDocuments {

	/** Key of the extension by which clients name a document by its digest. */
	static final String AUTOMATIC = "persistedQuery";

	/** How the id of a document begins that is its digest. */
	static final String PREFIX = "sha256:";

	/** The message by which clients know that they are to send the document as well. */
	private static final String NOT_FOUND = "PersistedQueryNotFound";

	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

	/** Most characters of all documents that clients sent. */
	private static final int CHARACTERS = 2_000_000;

	private final Map<String, String> registered;

	private final Set<String> hashes;

	private final boolean isOnly;

	private final Cache<String, String> sent = Caffeine.newBuilder()
		.maximumWeight(CHARACTERS)
		.weigher((String id, String document) -> id.length() + document.length())
		.build();

	/**
	 * Knows the documents that are registered.
	 * @param registered documents by id
	 * @param hashes of the documents, normalized
	 * @param isOnly whether only these, and what asks about the schema, are answered
	 */
	PersistedDocuments(Map<String, String> registered, Set<String> hashes, boolean isOnly) {
		this.registered = Map.copyOf(registered);
		this.hashes = Set.copyOf(hashes);
		this.isOnly = isOnly;
	}

	/**
	 * The request with its document.
	 * @throws ApiException if the document is known by its id only, and not here
	 */
	GraphQlHttpRequest found(GraphQlHttpRequest asked) {
		String id = asked.documentId();
		if (id != null) {
			if (asked.query() != null) {
				throw HttpErrorException.malformed("documentId", "and `query` were both sent. Send one of them.");
			}
			return asked.with(known(id, "There is no document with this id. Send the document as `query`."));
		}
		Object automatic = asked.extensions().get(AUTOMATIC);
		return (automatic != null) ? asked.with(automatic(digest(automatic), asked.query())) : asked;
	}

	/** Refuses a document that is not registered, where only those are answered. */
	void check(ValidDocument document) {
		if (this.isOnly && !this.hashes.contains(document.hash()) && !document.isAboutTheSchema()) {
			throw new ApiException(ErrorCode.QUERY_NOT_IN_SAFELIST,
					"This server answers only registered documents, and this is "
							+ "none of them. Have it registered, or send the `documentId` of one that is.");
		}
	}

	private String automatic(String digest, @Nullable String query) {
		if (query == null) {
			return known(PREFIX + digest, NOT_FOUND);
		}
		if (!Sha256.hex(query).equals(digest)) {
			throw HttpErrorException.malformed("extensions." + AUTOMATIC + ".sha256Hash",
					"is not the sha256 of `query` in UTF-8.");
		}
		if (!this.isOnly) {
			this.sent.put(PREFIX + digest, query);
		}
		return query;
	}

	private String known(String id, String message) {
		String key = id.startsWith(PREFIX) ? id.toLowerCase(Locale.ROOT) : id;
		String document = this.registered.get(key);
		if (document == null) {
			document = this.sent.getIfPresent(key);
		}
		if (document == null) {
			throw new ApiException(ErrorCode.PERSISTED_QUERY_NOT_FOUND, message);
		}
		return document;
	}

	private static String digest(Object automatic) {
		if (automatic instanceof Map<?, ?> sent && sent.get("version") instanceof Integer version && version == 1
				&& sent.get("sha256Hash") instanceof String digest && DIGEST.matcher(digest).matches()) {
			return digest;
		}
		throw HttpErrorException.malformed("extensions." + AUTOMATIC,
				"takes { version: 1, sha256Hash } with the sha256 of the document in 64 hexadecimal digits.");
	}

}
