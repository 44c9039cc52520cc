package org.lianhe.graphql.http;

import org.jspecify.annotations.Nullable;
import org.lianhe.graphql.execution.QueryOutcome;

/**
 * A response as it is sent or cached.
 *
 * @param status of HTTP
 * @param type media type of the body
 * @param body in JSON
 * @param tag entity tag; null if it must not be cached
 * @param content names the content of the store that was read; null if none was
 * @param outcome for metrics and the access log
 */
record CachedResponse(int status, String type, byte[] body, @Nullable String tag, @Nullable String content,
		QueryOutcome outcome) {

	static final int OK = 200;

	/** Bytes of a response beside its body. */
	private static final int OVERHEAD = 400;

	CachedResponse withBody(byte[] other) {
		return new CachedResponse(this.status, this.type, other, this.tag, this.content, this.outcome);
	}

	CachedResponse withSource(QueryOutcome.Source source) {
		return new CachedResponse(this.status, this.type, this.body, this.tag, this.content,
				this.outcome.withSource(source));
	}

	/** The response to a client that has it. */
	CachedResponse toNotModified() {
		return withBody(new byte[0]).withSource(QueryOutcome.Source.UNCHANGED);
	}

	int bytes() {
		return this.body.length + OVERHEAD;
	}

}
