package org.lianhe.graphql.http;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.execution.QueryService.Operation;

/**
 * A well-formed request, whichever way it came.
 *
 * @param query the document; null where only an id of it was sent
 * @param operationName which operation of the document, or null where it has but one
 * @param variables as sent
 * @param extensions as sent
 * @param documentId id of a document that the server knows, or null
 * @param languages that were asked for, as {@code Accept-Language} has them, or null
 */
public record GraphQlHttpRequest(@Nullable String query, @Nullable String operationName, Map<String, Object> variables,
		Map<String, Object> extensions, @Nullable String documentId, @Nullable String languages) {

	/** The same with its document found. */
	GraphQlHttpRequest with(String document) {
		return new GraphQlHttpRequest(document, this.operationName, this.variables, this.extensions, this.documentId,
				this.languages);
	}

	/**
	 * What is to be answered.
	 * @param request id of the request
	 */
	public Operation operation(String request) {
		if (this.query == null) {
			throw new IllegalStateException("the document was not found yet");
		}
		return new Operation(this.query, this.operationName, this.variables,
				LanguagePreferences.ofHeader(this.languages), request);
	}

}
