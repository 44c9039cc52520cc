package org.lianhe.observe;

/** Is told of each request after it was answered. */
@FunctionalInterface
interface RequestListener {

	void answered(Answered request);

}
