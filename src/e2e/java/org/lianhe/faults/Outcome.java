package org.lianhe.faults;

/** What became of a request. */
enum Outcome {

	/** It has its data. */
	ANSWERED,

	/**
	 * It has an error as the contract says: a code, a request id, nothing of the inside.
	 */
	REFUSED,

	/** No connection was to be had, so nothing was begun. */
	UNREACHED,

	/** It was begun and has no answer, or one that breaks off or breaks the contract. */
	LOST

}
