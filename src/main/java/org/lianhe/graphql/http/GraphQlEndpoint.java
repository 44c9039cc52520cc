package org.lianhe.graphql.http;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.graphql.execution.DocumentCache;
import org.lianhe.graphql.execution.QueryOutcome;
import org.lianhe.graphql.execution.ValidDocument;
import org.lianhe.model.dataset.CurrentRelease;
import org.lianhe.web.error.ErrorResponseWriter;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestHandler;

/**
 * Serves GraphQL over HTTP: chooses the format, and has the request handled in it. A
 * repeated request is served from the cache.
 */
final class GraphQlEndpoint implements HttpRequestHandler {

	private static final String METHODS = "GET, HEAD, POST, OPTIONS";

	/** The parameters that say which document to execute. */
	private static final List<String> DOCUMENT_PARAMETERS = List.of("query", "documentId", "extensions");

	/** The header by which a client names the version of the dataset that it wants. */
	private static final String VERSION = "Lianhe-Dataset-Version";

	private static final String FORMAT = "format";

	private static final String JSON_FORMAT = "json";

	private final CurrentRelease current;

	private final ResponseCache cache;

	private final ContentNegotiation negotiation;

	private final RequestParser parser;

	private final PersistedDocuments persisted;

	private final DocumentCache documents;

	private final JsonQueryHandler json;

	private final AlternativeFormats alternatives;

	private final ErrorResponseWriter errors;

	GraphQlEndpoint(CurrentRelease current, ResponseCache cache, RequestParser parser, PersistedDocuments persisted,
			DocumentCache documents, JsonQueryHandler json, AlternativeFormats alternatives,
			ErrorResponseWriter errors) {
		this.current = current;
		this.cache = cache;
		this.negotiation = new ContentNegotiation(alternatives.types());
		this.parser = parser;
		this.persisted = persisted;
		this.documents = documents;
		this.json = json;
		this.alternatives = alternatives;
		this.errors = errors;
	}

	@Override
	public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			switch (request.getMethod()) {
				case "GET", "HEAD", "POST" -> handle(new GraphQlHttpExchange(request, response));
				case "OPTIONS" -> {
					response.setStatus(HttpStatus.NO_CONTENT.value());
					response.setHeader(HttpHeaders.ALLOW, METHODS);
					response.setHeader("Accept-Post", MediaType.APPLICATION_JSON_VALUE);
				}
				default -> throw methodNotAllowed("Ask by GET or POST.", METHODS);
			}
		}
		catch (RuntimeException | StackOverflowError ex) {
			writeError(ex, request, response);
		}
	}

	private void handle(GraphQlHttpExchange exchange) throws IOException {
		if (isPageRequest(exchange)) {
			exchange.response().addHeader(HttpHeaders.VARY, ResponseWriter.VARY);
			exchange.response().setHeader(HttpHeaders.LOCATION, exchange.request().getContextPath() + "/graphiql");
			exchange.response().setStatus(HttpStatus.SEE_OTHER.value());
			return;
		}
		checkUpgrade(exchange.request());
		checkVersion(exchange.request());
		String content = (this.cache.isOn() || ResponseWriter.isConditional(exchange.request()))
				? this.current.get().contentId() : null;
		if (content != null && this.json.handleCached(exchange, content)) {
			return;
		}
		MediaType type = mediaType(exchange);
		GraphQlRequest request = this.parser.parse(exchange);
		ValidDocument document = document(exchange, request);
		this.persisted.check(document);
		if (type != null && ContentNegotiation.isJson(type)) {
			this.json.handle(exchange, content, request, document, type);
		}
		else {
			this.alternatives.handle(exchange, request, document, type);
		}
	}

	/** Whether a browser opens the address without a query, so that it gets GraphiQL. */
	private static boolean isPageRequest(GraphQlHttpExchange exchange) {
		String accept = exchange.accept();
		return !exchange.isPost() && accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html")
				&& DOCUMENT_PARAMETERS.stream().allMatch((name) -> exchange.request().getParameter(name) == null);
	}

	private static void checkUpgrade(HttpServletRequest request) {
		if ("websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE))) {
			throw RequestParser.badRequest("WebSocket is not supported, and there are no subscriptions. "
					+ "Send queries by GET or POST to this address.");
		}
	}

	/** A client that names a version is told if another one is served. */
	private void checkVersion(HttpServletRequest request) {
		String wanted = request.getHeader(VERSION);
		if (wanted == null) {
			return;
		}
		String served = this.current.get().version();
		if (!wanted.equals(served)) {
			throw ApiException
				.badInput("Version " + served + " of the dataset is served. Earlier versions cannot be queried; "
						+ "`dataset { changes(since: …) }` and `/export/delta.jsonl` have what changed since them.")
				.with("allowed", List.of(served));
		}
	}

	/** The media type of the response; null if a format is named instead. */
	private @Nullable MediaType mediaType(GraphQlHttpExchange exchange) {
		String format = exchange.request().getParameter(FORMAT);
		if (format == null) {
			return this.negotiation.choose(exchange.accept());
		}
		return JSON_FORMAT.equals(format) ? MediaType.APPLICATION_JSON : null;
	}

	private ValidDocument document(GraphQlHttpExchange exchange, GraphQlRequest request) {
		try {
			return this.documents.get(request.getDocument());
		}
		catch (ApiException ex) {
			if (!exchange.isPost() && ValidDocument.isMutation(request.getDocument(), request.getOperationName())) {
				throw methodNotAllowed("GET answers queries only, and this is a mutation.", "POST");
			}
			throw ex;
		}
	}

	private static ApiException methodNotAllowed(String message, String allowed) {
		return ApiException.badRequest(HttpStatus.METHOD_NOT_ALLOWED, message).withHeader(HttpHeaders.ALLOW, allowed);
	}

	private void writeError(Throwable thrown, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		ApiException error = (thrown instanceof InvalidParameterException)
				? RequestParser.badRequest("The address is not percent-encoded UTF-8.")
				: this.errors.toApiException(thrown, request);
		QueryOutcome.refused(error.errors().stream().map(ApiException::code).toList()).setOn(request);
		MediaType type = errorType(request);
		this.errors.write(request, response, error.withStatus(ContentNegotiation.status(error, type)), type);
	}

	/** Errors are JSON, whatever format the request asks for. */
	private MediaType errorType(HttpServletRequest request) {
		try {
			String format = request.getParameter(FORMAT);
			if (format != null && !JSON_FORMAT.equals(format)) {
				return MediaType.APPLICATION_GRAPHQL_RESPONSE;
			}
			MediaType type = this.negotiation.choose(GraphQlHttpExchange.header(request, HttpHeaders.ACCEPT));
			return type.equals(MediaType.APPLICATION_JSON) ? type : MediaType.APPLICATION_GRAPHQL_RESPONSE;
		}
		catch (ApiException | InvalidParameterException ex) {
			return MediaType.APPLICATION_JSON;
		}
	}

}
