package org.lianhe.web;

import java.io.IOException;

/** The server cannot listen on a port, mostly because another program does. */
class PortUnavailableException extends RuntimeException {

	private final String setting;

	private final int port;

	PortUnavailableException(String setting, int port, IOException cause) {
		super("The server cannot listen on port %d: %s.".formatted(port, cause.getMessage()), cause);
		this.setting = setting;
		this.port = port;
	}

	/** The name of the setting that holds the port. */
	String setting() {
		return this.setting;
	}

	int port() {
		return this.port;
	}

}
