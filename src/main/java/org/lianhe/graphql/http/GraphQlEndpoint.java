package org.lianhe.graphql.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.model.dataset.CurrentRelease;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Answers requests for GraphQL: what is kept at once, and all else by reading it.
 */
final class GraphQlEndpoint {

	private final CurrentRelease current;

	private final ResponseCache cache;

	private final JsonResponses json;

	private final GraphQlRequestHandler reader;

	private final ResponseWriter replies;

	private final FailureResponses failures;

	GraphQlEndpoint(CurrentRelease current, ResponseCache cache, JsonResponses json, GraphQlRequestHandler reader,
			ResponseWriter replies, FailureResponses failures) {
		this.current = current;
		this.cache = cache;
		this.json = json;
		this.reader = reader;
		this.replies = replies;
		this.failures = failures;
	}

	void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			switch (request.getMethod()) {
				case "GET", "HEAD" -> answer(HttpExchange.of(request, response));
				case "POST" -> {
					RequestParser.checkType(request);
					answer(HttpExchange.of(request, response));
				}
				case "OPTIONS" -> options(response);
				default -> throw HttpErrorException.methodNotAllowed("Ask by GET or POST.", HttpErrorException.METHODS);
			}
		}
		catch (RuntimeException ex) {
			fail(ex, request, response);
		}
		catch (StackOverflowError ex) {
			fail(new IllegalStateException(ex), request, response);
		}
	}

	private void answer(HttpExchange received) throws IOException {
		String content = (this.cache.isOn() || ConditionalRequests.isConditional(received.request()))
				? this.current.get().contentId() : null;
		if (content == null || !this.json.isAnswered(received, content)) {
			this.reader.answer(received, content);
		}
	}

	private static void options(HttpServletResponse response) {
		response.setStatus(HttpStatus.NO_CONTENT.value());
		response.setHeader(HttpHeaders.ALLOW, HttpErrorException.METHODS);
		response.setHeader("Accept-Post", ContentNegotiation.JSON.toString());
	}

	private void fail(RuntimeException thrown, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (thrown instanceof HttpErrorException refusal && refusal.allow() != null) {
			response.setHeader(HttpHeaders.ALLOW, refusal.allow());
		}
		this.replies.send(request, response, this.failures.reply(thrown, request));
	}

}
