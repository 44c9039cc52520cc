package org.lianhe.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request over a connection of its own, byte by byte, which is known to be running. */
final class Call implements AutoCloseable {

	private static final int LITTLE = 4096;

	private static final int PATIENCE = 60_000;

	private final Socket socket;

	private final ByteArrayOutputStream read = new ByteArrayOutputStream();

	private Call(URI address) throws IOException {
		this.socket = new Socket();
		this.socket.setReceiveBufferSize(LITTLE);
		this.socket.setSoTimeout(PATIENCE);
		this.socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
	}

	/** Asks for a table, and reads its beginning. */
	static Call table(URI address) throws IOException {
		Call call = new Call(address);
		call.send("GET " + address.getRawPath() + "?" + address.getRawQuery()
				+ " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		call.read.write(call.socket.getInputStream().readNBytes(LITTLE));
		return call;
	}

	/** Sends all of a request but its body, and waits until the server asks for that. */
	static Call begun(URI address, int length) throws IOException {
		Call call = new Call(address);
		call.send("POST " + address.getRawPath() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: " + length + "\r\n\r\n");
		String line = call.line();
		call.line();
		if (!line.startsWith("HTTP/1.1 100")) {
			throw new IOException("not asked for the body, but " + line);
		}
		return call;
	}

	private String line() throws IOException {
		StringBuilder line = new StringBuilder();
		for (int letter = this.socket.getInputStream().read(); letter >= 0 && letter != '\n';) {
			line.append((char) letter);
			letter = this.socket.getInputStream().read();
		}
		return line.toString();
	}

	void send(String text) throws IOException {
		this.socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
	}

	/** All of the answer, to the end of the connection. */
	String answer() throws IOException {
		try (InputStream rest = this.socket.getInputStream()) {
			rest.transferTo(this.read);
		}
		return this.read.toString(StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
