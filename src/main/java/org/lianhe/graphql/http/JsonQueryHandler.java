package org.lianhe.graphql.http;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import graphql.ExecutionResult;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.graphql.cost.QueryCost;
import org.lianhe.graphql.execution.QueryOutcome;
import org.lianhe.graphql.execution.ValidDocument;
import org.lianhe.model.dataset.Release;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;

/**
 * Handles requests for JSON: from the cache, as not modified, or by executing them in
 * Spring's {@link WebGraphQlHandler}.
 */
final class JsonQueryHandler {

	private final WebGraphQlHandler handler;

	private final ResponseCache cache;

	private final EntityTagFactory tags;

	private final ResponseWriter writer;

	private final JsonMapper json;

	private final JsonMapper sorted;

	JsonQueryHandler(WebGraphQlHandler handler, ResponseCache cache, EntityTagFactory tags, ResponseWriter writer,
			JsonMapper json) {
		this.handler = handler;
		this.cache = cache;
		this.tags = tags;
		this.writer = writer;
		this.json = json;
		this.sorted = EntityTagFactory.sorted(json);
	}

	/**
	 * Handles a request from the cache, without parsing it.
	 * @param content names the content of the store
	 * @return whether the response was cached
	 */
	boolean handleCached(GraphQlHttpExchange exchange, String content) throws IOException {
		CachedResponse known = this.cache.isOn() ? this.cache.ofRequest(exchange.key(), content) : null;
		if (known == null || known.tag() == null) {
			return false;
		}
		if (writeNotModified(exchange, known)) {
			return true;
		}
		CachedResponse cached = this.cache.getIfPresent(known.tag());
		if (cached != null) {
			write(exchange, cached);
		}
		return cached != null;
	}

	/**
	 * Handles a request that was parsed.
	 * @param content names the content of the store; null if no response may be cached
	 * @param type media type of the response
	 */
	void handle(GraphQlHttpExchange exchange, @Nullable String content, GraphQlRequest request, ValidDocument document,
			MediaType type) throws IOException {
		if (content == null) {
			write(exchange, execute(exchange, request, document, type));
			return;
		}
		String tag = tag(exchange, request, document, type, content);
		CachedResponse expected = new CachedResponse(CachedResponse.OK, type.toString(), new byte[0], tag, content,
				new QueryOutcome(document.operationName(request.getOperationName()), document.hash(),
						QueryOutcome.Source.UNCHANGED, null, List.of()));
		if (!ResponseWriter.matchesAny(exchange.request()) && writeNotModified(exchange, expected)) {
			this.cache.putRequest(exchange.key(), expected);
			return;
		}
		CachedResponse response = this.cache.get(tag, () -> execute(exchange, request, document, type));
		if (response.tag() != null) {
			this.cache.putRequest(exchange.key(), response);
		}
		if (response.tag() == null || !writeNotModified(exchange, response.toNotModified())) {
			write(exchange, response);
		}
	}

	private String tag(GraphQlHttpExchange exchange, GraphQlRequest request, ValidDocument document, MediaType type,
			String content) {
		String operation = request.getOperationName();
		return this.tags.tag(content, document.hash(), (operation != null) ? operation : "",
				this.sorted.writeValueAsString(document.declaredVariables(operation, request.getVariables())),
				exchange.languagePreferences().toString(), type.toString());
	}

	/** The response has a tag if it has no errors. */
	private CachedResponse execute(GraphQlHttpExchange exchange, GraphQlRequest request, ValidDocument document,
			MediaType type) {
		ExecutionResult result = Objects
			.requireNonNull(this.handler.handleRequest(webRequest(exchange, request, document)).block())
			.getExecutionResult();
		List<ApiException> errors = result.getErrors().stream().map(ApiException.class::cast).toList();
		QueryCost cost = QueryCost.in(result.getExtensions());
		QueryOutcome outcome = new QueryOutcome(document.operationName(request.getOperationName()), document.hash(),
				QueryOutcome.Source.EXECUTED, (cost != null) ? cost.requested() : null,
				errors.stream().map(ApiException::code).toList());
		byte[] body = this.json.writeValueAsBytes(result.toSpecification());
		String content = content(result);
		if (errors.isEmpty()) {
			return new CachedResponse(CachedResponse.OK, type.toString(), body,
					(content != null) ? tag(exchange, request, document, type, content) : null, content, outcome);
		}
		errors.get(0).headers().forEach(exchange.response()::setHeader);
		int status = result.isDataPresent() ? CachedResponse.OK
				: ContentNegotiation.status(errors.get(0), type).value();
		return new CachedResponse(status, type.toString(), body, null, content, outcome);
	}

	/** The URI has no query, which may have characters that no URI has. */
	private static WebGraphQlRequest webRequest(GraphQlHttpExchange exchange, GraphQlRequest request,
			ValidDocument document) {
		ServletServerHttpRequest http = new ServletServerHttpRequest(exchange.request());
		Map<String, Object> attributes = Map.of(DocumentInterceptor.DOCUMENT, document, DocumentInterceptor.LANGUAGES,
				exchange.languagePreferences());
		return new WebGraphQlRequest(URI.create(exchange.request().getServletPath()), http.getHeaders(),
				new LinkedMultiValueMap<>(), http.getRemoteAddress(), attributes, request, exchange.requestId(),
				Locale.ENGLISH);
	}

	/** The content of the store that was read, or null. */
	private static @Nullable String content(ExecutionResult result) {
		Map<Object, Object> extensions = result.getExtensions();
		return (extensions != null && extensions.get("dataset") instanceof Release release) ? release.contentId()
				: null;
	}

	private boolean writeNotModified(GraphQlHttpExchange exchange, CachedResponse response) {
		boolean isNotModified = response.tag() != null && this.writer.writeNotModified(exchange.request(),
				exchange.response(), response.tag(), ResponseWriter.VARY);
		if (isNotModified) {
			response.outcome().setOn(exchange.request());
		}
		return isNotModified;
	}

	private void write(GraphQlHttpExchange exchange, CachedResponse response) throws IOException {
		response.outcome().setOn(exchange.request());
		if (response.status() != CachedResponse.OK) {
			exchange.response().setStatus(response.status());
		}
		exchange.response().setContentType(response.type());
		this.writer.write(exchange.request(), exchange.response(), response.tag(), ResponseWriter.VARY, response.body(),
				() -> this.cache.gzip(response));
	}

}
