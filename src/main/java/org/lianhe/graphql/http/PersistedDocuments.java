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
import org.lianhe.graphql.execution.ValidDocument;
import org.lianhe.graphql.execution.ValidDocument;

/**
 * Finds documents by id: those that are registered, and those that clients sent before
 * with their digest (Apollo's automatic persisted queries).
 */
final class PersistedDocuments {

	/** Key of the request extension that has the digest of a document. */
	static final String EXTENSION = "persistedQuery";

	/** Prefix of an id that is a digest. */
	static final String DIGEST_PREFIX = "sha256:";

	/** The message that makes clients send the document. */
	private static final String NOT_FOUND = "PersistedQueryNotFound";

	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

	/** Most characters of all documents that clients sent. */
	private static final int MAX_CHARACTERS = 2_000_000;

	private final Map<String, String> registered;

	private final Set<String> hashes;

	private final boolean isRegisteredOnly;

	private final Cache<String, String> sent = Caffeine.newBuilder()
		.maximumWeight(MAX_CHARACTERS)
		.weigher((String id, String document) -> id.length() + document.length())
		.build();

	/**
	 * Creates the store.
	 * @param registered documents by id
	 * @param hashes of the registered documents
	 * @param isRegisteredOnly whether only these, and introspection, are executed
	 */
	PersistedDocuments(Map<String, String> registered, Set<String> hashes, boolean isRegisteredOnly) {
		this.registered = Map.copyOf(registered);
		this.hashes = Set.copyOf(hashes);
		this.isRegisteredOnly = isRegisteredOnly;
	}

	/**
	 * The document of a request.
	 * @param query the document as sent, or null
	 * @param documentId the id of a document, or null
	 * @param extensions of the request
	 * @return null if the request has none of them
	 * @throws ApiException if no document has the id
	 */
	@Nullable String find(@Nullable String query, @Nullable String documentId, Map<String, Object> extensions) {
		if (documentId != null) {
			if (query != null) {
				throw RequestParser.badParameter("documentId", "and `query` were both sent. Send one of them.");
			}
			return findById(documentId, "There is no document with this id. Send the document as `query`.");
		}
		Object extension = extensions.get(EXTENSION);
		return (extension != null) ? findByDigest(digest(extension), query) : query;
	}

	/** Rejects a document that is not registered if only those are executed. */
	void check(ValidDocument document) {
		if (this.isRegisteredOnly && !this.hashes.contains(document.hash()) && !document.isIntrospection()) {
			throw new ApiException(ErrorCode.QUERY_NOT_IN_SAFELIST,
					"This server answers only registered documents, and this is "
							+ "none of them. Have it registered, or send the `documentId` of one that is.");
		}
	}

	private String findByDigest(String digest, @Nullable String query) {
		if (query == null) {
			return findById(DIGEST_PREFIX + digest, NOT_FOUND);
		}
		if (!ValidDocument.sha256(query).equals(digest)) {
			throw RequestParser.badParameter("extensions." + EXTENSION + ".sha256Hash",
					"is not the sha256 of `query` in UTF-8.");
		}
		if (!this.isRegisteredOnly) {
			this.sent.put(DIGEST_PREFIX + digest, query);
		}
		return query;
	}

	private String findById(String id, String message) {
		String key = id.startsWith(DIGEST_PREFIX) ? id.toLowerCase(Locale.ROOT) : id;
		String document = this.registered.get(key);
		if (document == null) {
			document = this.sent.getIfPresent(key);
		}
		if (document == null) {
			throw new ApiException(ErrorCode.PERSISTED_QUERY_NOT_FOUND, message);
		}
		return document;
	}

	private static String digest(Object extension) {
		if (extension instanceof Map<?, ?> sent && sent.get("version") instanceof Integer version && version == 1
				&& sent.get("sha256Hash") instanceof String digest && DIGEST.matcher(digest).matches()) {
			return digest;
		}
		throw RequestParser.badParameter("extensions." + EXTENSION,
				"takes { version: 1, sha256Hash } with the sha256 of the document in 64 hexadecimal digits.");
	}

}
