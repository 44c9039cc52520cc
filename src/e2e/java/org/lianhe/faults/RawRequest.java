package org.lianhe.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request over its own socket, of which the test controls each byte. */
final class RawRequest implements AutoCloseable {

	private static final int BUFFER_SIZE = 4096;

	private static final int TIMEOUT_MILLIS = 60_000;

	private final Socket socket;

	private final ByteArrayOutputStream read = new ByteArrayOutputStream();

	private RawRequest(URI address) throws IOException {
		this.socket = new Socket();
		this.socket.setReceiveBufferSize(BUFFER_SIZE);
		this.socket.setSoTimeout(TIMEOUT_MILLIS);
		this.socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
	}

	/** Requests a table and reads its beginning. */
	static RawRequest startTable(URI address) throws IOException {
		RawRequest call = new RawRequest(address);
		call.send("GET " + address.getRawPath() + "?" + address.getRawQuery()
				+ " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		call.read.write(call.socket.getInputStream().readNBytes(BUFFER_SIZE));
		return call;
	}

	/** Sends the head of a POST and waits for {@code 100 Continue}. */
	static RawRequest startPost(URI address, int length) throws IOException {
		RawRequest call = new RawRequest(address);
		call.send("POST " + address.getRawPath() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: " + length + "\r\n\r\n");
		String line = call.readLine();
		call.readLine();
		if (!line.startsWith("HTTP/1.1 100")) {
			throw new IOException("expected 100 Continue but got " + line);
		}
		return call;
	}

	private String readLine() throws IOException {
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

	/** The whole response, up to the end of the connection. */
	String readResponse() throws IOException {
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
