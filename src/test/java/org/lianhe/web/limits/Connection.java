package org.lianhe.web.limits;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection of a client behind a proxy, on which anything may be sent. */
final class Connection implements AutoCloseable {

	private final Socket socket = new Socket();

	private final String client;

	/**
	 * Opens it.
	 * @param client address that the proxy names
	 */
	Connection(URI server, String client) throws IOException {
		this.client = client;
		this.socket.setReceiveBufferSize(4096);
		this.socket.connect(new InetSocketAddress("localhost", server.getPort()));
	}

	/** Sends the head of a request, such as {@code GET /livez}, with more lines. */
	Connection begin(String request, String... more) throws IOException {
		String lines = (more.length > 0) ? String.join("\r\n", more) + "\r\n" : "";
		return send(
				request + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + this.client + "\r\n" + lines + "\r\n");
	}

	Connection send(String text) throws IOException {
		this.socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
		this.socket.getOutputStream().flush();
		return this;
	}

	/** So many bytes, or fewer where the connection ends before. */
	int take(int bytes) throws IOException {
		try {
			return this.socket.getInputStream().readNBytes(bytes).length;
		}
		catch (SocketException ex) {
			return 0;
		}
	}

	/** All that comes until the server ends the connection. */
	String rest() throws IOException {
		StringBuilder read = new StringBuilder();
		byte[] piece = new byte[8192];
		try {
			for (int length = 0; length >= 0; length = this.socket.getInputStream().read(piece)) {
				read.append(new String(piece, 0, length, StandardCharsets.UTF_8));
			}
		}
		catch (SocketException ex) {
			return read.toString();
		}
		return read.toString();
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
