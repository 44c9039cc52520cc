package org.lianhe.web.observability;

/** Is called after the response to a request was sent. */
@FunctionalInterface
interface CompletedRequestListener {

	void answered(CompletedRequest request);

}
