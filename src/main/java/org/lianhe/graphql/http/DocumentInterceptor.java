package org.lianhe.graphql.http;

import java.util.Map;

import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import graphql.introspection.GoodFaithIntrospection;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.execution.DocumentCache;
import org.lianhe.graphql.execution.ValidDocument;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;

/**
 * Looks up persisted documents, applies the limits of documents, and gives the execution
 * a document that is already parsed and validated, and the languages of the request. The
 * HTTP endpoint does the same before, since it needs the document for the entity tag, and
 * hands it over as an attribute.
 */
final class DocumentInterceptor implements WebGraphQlInterceptor {

	static final String DOCUMENT = ValidDocument.class.getName();

	static final String LANGUAGES = LanguagePreferences.class.getName();

	private final PersistedDocuments persisted;

	private final DocumentCache documents;

	DocumentInterceptor(PersistedDocuments persisted, DocumentCache documents) {
		this.persisted = persisted;
		this.documents = documents;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.defer(() -> {
			ValidDocument document = document(request);
			LanguagePreferences languages = languages(request);
			request.configureExecutionInput((input, builder) -> builder.query(document.text())
				.graphQLContext(Map.of(ValidDocument.class, document, LanguagePreferences.class, languages,
						GoodFaithIntrospection.GOOD_FAITH_INTROSPECTION_DISABLED, true))
				.build());
			return chain.next(request);
		});
	}

	private ValidDocument document(WebGraphQlRequest request) {
		if (request.getAttributes().get(DOCUMENT) instanceof ValidDocument document) {
			return document;
		}
		boolean isPersisted = request.getExtensions().containsKey(PersistedDocuments.EXTENSION);
		String query = (isPersisted && PersistedQuerySupport.PERSISTED_QUERY_MARKER.equals(request.getDocument()))
				? null : request.getDocument();
		String text = this.persisted.find(query, null, request.getExtensions());
		ValidDocument document = this.documents.get((text != null) ? text : request.getDocument());
		this.persisted.check(document);
		return document;
	}

	private static LanguagePreferences languages(WebGraphQlRequest request) {
		return (request.getAttributes().get(LANGUAGES) instanceof LanguagePreferences languages) ? languages
				: LanguagePreferences.ofHeader(request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
	}

}
