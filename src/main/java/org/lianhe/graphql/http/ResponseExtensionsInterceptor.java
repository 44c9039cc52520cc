package org.lianhe.graphql.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.graphql.cost.DocumentLimits;
import org.lianhe.graphql.cost.QueryCost;
import org.lianhe.graphql.execution.ErrorMapper;
import org.lianhe.model.dataset.Release;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.jdbc.StoreException;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/**
 * Adds the code and the request id to all errors, and the dataset and the cost to all
 * responses.
 */
final class ResponseExtensionsInterceptor implements WebGraphQlInterceptor {

	private final GraphQlSource source;

	private final ErrorMapper errors;

	private final ReleaseReader releases;

	private final ReadOnlyConnections connections;

	private final DocumentLimits limits;

	ResponseExtensionsInterceptor(GraphQlSource source, ErrorMapper errors, ReleaseReader releases,
			ReadOnlyConnections connections, DocumentLimits limits) {
		this.source = source;
		this.errors = errors;
		this.releases = releases;
		this.connections = connections;
		this.limits = limits;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request)
			.onErrorResume(ApiException.class, (error) -> Mono.just(rejected(request, error)))
			.map((response) -> complete(response, request.getId()));
	}

	/** The response to a request that an interceptor rejected. */
	private static WebGraphQlResponse rejected(WebGraphQlRequest request, ApiException error) {
		ExecutionResult result = ExecutionResultImpl.newExecutionResult()
			.errors(List.<GraphQLError>copyOf(error.errors()))
			.build();
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

	private WebGraphQlResponse complete(WebGraphQlResponse response, String requestId) {
		ExecutionResult result = response.getExecutionResult();
		Map<Object, Object> extensions = new LinkedHashMap<>();
		if (result.getExtensions() != null) {
			extensions.putAll(result.getExtensions());
		}
		extensions.putIfAbsent(QueryCost.KEY, this.limits.cost(0));
		Release release = extensions.containsKey("dataset") ? null : release();
		if (release != null) {
			extensions.put("dataset", release);
		}
		return response.transform((builder) -> builder.extensions(extensions).errors(errors(result, requestId)));
	}

	private List<GraphQLError> errors(ExecutionResult result, String requestId) {
		return result.getErrors()
			.stream()
			.<GraphQLError>map((error) -> this.errors.toApiException(error, this.source.schema(), requestId)
				.with("requestId", requestId))
			.toList();
	}

	/** The release that was read last, or the one in the store if it is reachable. */
	private @Nullable Release release() {
		Release last = this.releases.last();
		if (last != null) {
			return last;
		}
		try (ReadSession session = this.connections.open()) {
			return this.releases.current(session);
		}
		catch (StoreException ex) {
			return null;
		}
	}

}
