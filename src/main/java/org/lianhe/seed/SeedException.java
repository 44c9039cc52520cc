package org.lianhe.seed;

import java.io.Serial;

/** The seed has problems, all of which the message lists. Nothing was loaded. */
public final class SeedException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	SeedException(String message) {
		super(message, null, false, false);
	}

}
