package org.lianhe.web;

import graphql.execution.ExecutionId;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import reactor.core.publisher.Mono;

/** Executes a query under the id of the request that brought it. */
final class RequestIds implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes received) {
			request.executionId(ExecutionId.from(RequestId.of(received.getRequest())));
		}
		return chain.next(request);
	}

}
