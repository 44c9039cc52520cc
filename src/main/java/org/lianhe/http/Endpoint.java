package org.lianhe.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.dataset.CurrentRelease;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Answers requests for GraphQL: what is kept at once, and all else by reading it.
 */
final class Endpoint {

	private final CurrentRelease current;

	private final AnswerCache cache;

	private final JsonForm json;

	private final Reader reader;

	private final Replies replies;

	private final Failures failures;

	Endpoint(CurrentRelease current, AnswerCache cache, JsonForm json, Reader reader, Replies replies,
			Failures failures) {
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
				case "GET", "HEAD" -> answer(Received.of(request, response));
				case "POST" -> {
					Requests.checkType(request);
					answer(Received.of(request, response));
				}
				case "OPTIONS" -> options(response);
				default -> throw HttpRefusal.methodNotAllowed("Ask by GET or POST.", HttpRefusal.METHODS);
			}
		}
		catch (RuntimeException ex) {
			fail(ex, request, response);
		}
		catch (StackOverflowError ex) {
			fail(new IllegalStateException(ex), request, response);
		}
	}

	private void answer(Received received) throws IOException {
		String content = (this.cache.isOn() || Freshness.isConditional(received.request())) ? this.current.get().state()
				: null;
		if (content == null || !this.json.isAnswered(received, content)) {
			this.reader.answer(received, content);
		}
	}

	private static void options(HttpServletResponse response) {
		response.setStatus(HttpStatus.NO_CONTENT.value());
		response.setHeader(HttpHeaders.ALLOW, HttpRefusal.METHODS);
		response.setHeader("Accept-Post", Negotiation.JSON.toString());
	}

	private void fail(RuntimeException thrown, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (thrown instanceof HttpRefusal refusal && refusal.allow() != null) {
			response.setHeader(HttpHeaders.ALLOW, refusal.allow());
		}
		this.replies.send(request, response, this.failures.reply(thrown, request));
	}

}
