package org.lianhe.export.tabular;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection that shows what is sent as it is sent, and takes little of it at once. */
final class Wire implements AutoCloseable {

	private static final int LITTLE = 4096;

	private final Socket socket;

	private Wire(Socket socket) {
		this.socket = socket;
	}

	/** Asks for what is at an address, and reads nothing yet. */
	static Wire open(URI address) throws IOException {
		Socket socket = new Socket();
		socket.setReceiveBufferSize(LITTLE);
		socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
		String request = "GET " + address.getRawPath() + "?" + address.getRawQuery()
				+ " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
		socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
		return new Wire(socket);
	}

	/** The first bytes. */
	String start() throws IOException {
		return new String(this.socket.getInputStream().readNBytes(LITTLE), StandardCharsets.UTF_8);
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
