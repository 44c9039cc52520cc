package org.lianhe.http;

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
record Reply(int status, String type, byte[] body, @Nullable EntityTag tag, @Nullable String retryAfter,
		Exchange exchange) {

	static final int OK = 200;

	/** Bytes that an answer takes beside its body. */
	private static final int FRAME = 400;

	Reply(int status, String type, byte[] body, @Nullable EntityTag tag, Exchange exchange) {
		this(status, type, body, tag, null, exchange);
	}

	/** The same, packed. */
	Reply zipped() {
		return new Reply(this.status, this.type, Coding.zipped(this.body), this.tag, this.retryAfter, this.exchange);
	}

	Reply with(Exchange.Outcome outcome) {
		return new Reply(this.status, this.type, this.body, this.tag, this.retryAfter, this.exchange.with(outcome));
	}

	/** Bytes that it takes. */
	int weight() {
		return this.body.length + FRAME;
	}

}
