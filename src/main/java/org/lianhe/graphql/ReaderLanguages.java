package org.lianhe.graphql;

import org.lianhe.name.Languages;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import reactor.core.publisher.Mono;

/** Takes the languages that the reader wants from the request's header. */
final class ReaderLanguages implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Languages languages = Languages.ofHeader(request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
		request.configureExecutionInput((input,
				builder) -> builder.graphQLContext((context) -> context.put(Languages.class, languages)).build());
		return chain.next(request);
	}

}
