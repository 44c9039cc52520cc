package org.lianhe.graphql.http;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lianhe.graphql.http.ResponseCache.Known;

/** Answers queries as JSON: from what is kept, or that nothing has changed, or anew. */
final class JsonResponses {

	private final JsonQueryExecutor execution;

	private final ResponseCache cache;

	private final ConditionalRequests freshness;

	private final ResponseWriter replies;

	JsonResponses(JsonQueryExecutor execution, ResponseCache cache, ConditionalRequests freshness,
			ResponseWriter replies) {
		this.execution = execution;
		this.cache = cache;
		this.freshness = freshness;
		this.replies = replies;
	}

	/**
	 * Answers what is known of the request as it came.
	 * @return false if nothing is
	 */
	boolean isAnswered(HttpExchange received, String content) throws IOException {
		Known known = this.cache.isOn() ? this.cache.known(received.key(), content) : null;
		if (known == null) {
			return false;
		}
		if (isUnchanged(received, known)) {
			return true;
		}
		CachedResponse kept = this.cache.kept(known.tag(), false);
		if (kept != null) {
			this.replies.send(received.request(), received.response(), kept);
		}
		return kept != null;
	}

	/**
	 * Answers a query.
	 * @param content names what the store holds; null where nobody asks for it
	 */
	void answer(HttpExchange received, @Nullable String content, ExecutableQuery query) throws IOException {
		if (content == null) {
			this.replies.send(received.request(), received.response(), this.execution.answer(query));
			return;
		}
		Known known = new Known(content, this.execution.tag(query, content),
				query.exchange(QueryOutcome.Outcome.UNCHANGED));
		if (!ConditionalRequests.isAnyHeld(received.request()) && isUnchanged(received, known)) {
			this.cache.know(received.key(), known);
			return;
		}
		CachedResponse reply = this.cache.get(known.tag(), () -> this.execution.answer(query));
		if (reply.tag() != null) {
			known = new Known(content, reply.tag(), reply.exchange().with(QueryOutcome.Outcome.UNCHANGED));
			this.cache.know(received.key(), known);
		}
		if (reply.tag() == null || !isUnchanged(received, known)) {
			this.replies.send(received.request(), received.response(), reply);
		}
	}

	private boolean isUnchanged(HttpExchange received, Known known) {
		HttpServletRequest request = received.request();
		boolean isHeld = this.freshness.isHeld(request, received.response(), known.tag(), ConditionalRequests.VARY);
		if (isHeld) {
			known.unchanged().answered(request);
		}
		return isHeld;
	}

}
