package org.lianhe.graphql.http;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it is sent.
 *
 * @param status of HTTP
 * @param type media type of the body
 * @param body in JSON
 * @param tag of the answer; null where it is not to be kept
 * @param retryAfter whole seconds after which to ask again; null where that is not known
 * @param exchange what is said of it to those who count
 */
record CachedResponse(int status, String type, byte[] body, @Nullable EntityTag tag, @Nullable String retryAfter,
		QueryOutcome exchange) {

	static final int OK = 200;

	/** Bytes that an answer takes beside its body. */
	private static final int FRAME = 400;

	CachedResponse(int status, String type, byte[] body, @Nullable EntityTag tag, QueryOutcome exchange) {
		this(status, type, body, tag, null, exchange);
	}

	/** The same, packed. */
	CachedResponse zipped() {
		return new CachedResponse(this.status, this.type, ContentEncoding.zipped(this.body), this.tag, this.retryAfter,
				this.exchange);
	}

	CachedResponse with(QueryOutcome.Outcome outcome) {
		return new CachedResponse(this.status, this.type, this.body, this.tag, this.retryAfter,
				this.exchange.with(outcome));
	}

	/** Bytes that it takes. */
	int weight() {
		return this.body.length + FRAME;
	}

}
