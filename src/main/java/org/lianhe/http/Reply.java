package org.lianhe.http;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it is sent.
 *
 * @param status of HTTP
 * @param type media type of the body
 * @param body in JSON
 * @param tag of the answer; null where it is not to be kept
 * @param exchange what is said of it to those who count
 */
record Reply(int status, String type, byte[] body, @Nullable EntityTag tag, Exchange exchange) {

	static final int OK = 200;

	/** Bytes that an answer takes beside its body. */
	private static final int FRAME = 400;

	/** The same, packed. */
	Reply zipped() {
		return new Reply(this.status, this.type, Coding.zipped(this.body), this.tag, this.exchange);
	}

	Reply with(Exchange.Outcome outcome) {
		return new Reply(this.status, this.type, this.body, this.tag, this.exchange.with(outcome));
	}

	/** Bytes that it takes. */
	int weight() {
		return this.body.length + FRAME;
	}

}
