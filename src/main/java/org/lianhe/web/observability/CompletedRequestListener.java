package org.lianhe.web.observability;

/** Is told of each request after it was answered. */
@FunctionalInterface
interface CompletedRequestListener {

	void answered(CompletedRequest request);

}
