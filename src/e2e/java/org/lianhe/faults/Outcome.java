package org.lianhe.faults;

/** The outcome of a request. */
enum Outcome {

	/** The response has data. */
	ANSWERED,

	/**
	 * The response has an error with a code and a request id, and no internal details.
	 */
	REJECTED,

	/** There was no connection, so the server did not handle the request. */
	NOT_CONNECTED,

	/**
	 * The request was sent, but the response is missing, incomplete or violates the
	 * contract.
	 */
	LOST

}
