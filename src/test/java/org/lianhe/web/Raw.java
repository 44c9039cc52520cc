package org.lianhe.web;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.lianhe.testing.TestServer;

/** A connection on which anything may be sent, well formed or not. */
final class Raw implements AutoCloseable {

	private final Socket socket = new Socket();

	Raw(TestServer server) throws IOException {
		this(server, 0);
	}

	/** A connection that takes only so many bytes at once, or as many as usual for 0. */
	Raw(TestServer server, int window) throws IOException {
		URI address = server.uri("/");
		if (window > 0) {
			this.socket.setReceiveBufferSize(window);
		}
		this.socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
	}

	Raw send(String text) throws IOException {
		this.socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
		return this;
	}

	/** The next bytes, as many as asked for. */
	String next(int bytes) throws IOException {
		return new String(this.socket.getInputStream().readNBytes(bytes), StandardCharsets.UTF_8);
	}

	/** All bytes until the connection ends. */
	String rest() throws IOException {
		return new String(this.socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
