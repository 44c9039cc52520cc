package org.lianhe.web.limits;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection on which anything can be sent. */
final class Raw implements AutoCloseable {

	private final Socket socket;

	private Raw(Socket socket) {
		this.socket = socket;
	}

	static Raw open(URI address) throws IOException {
		return new Raw(new Socket(address.getHost(), address.getPort()));
	}

	void send(String text) throws IOException {
		this.socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		this.socket.getOutputStream().flush();
	}

	/** All that comes until the server ends the connection. */
	String rest() throws IOException {
		return new String(this.socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
