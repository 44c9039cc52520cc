package org.lianhe.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.lianhe.testing.ChildServer;

/**
 * What a server shows of its content, looked at again and again: enough to tell a
 * mixture.
 */
final class Contents implements AutoCloseable {

	/** Leaves most of the machine to what is looked at. */
	private static final long PAUSE = 20_000_000;

	static final String OLD = "src/test/resources/seeds/good";

	static final String NEW = "classpath:seed";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final String BODY = """
			{"query": "{ dataset { version digest } labs { totalCount nodes { slug } } people { totalCount } \
			organizations { totalCount nodes { slug } } topics { totalCount } relations { totalCount } \
			observations { totalCount } statements { totalCount } sources { totalCount nodes { slug } } }"}""";

	private final Set<String> seen = ConcurrentHashMap.newKeySet();

	private final AtomicInteger times = new AtomicInteger();

	private final ChildServer server;

	private final Thread reader;

	private volatile boolean isOver;

	Contents(ChildServer server) {
		this.server = server;
		this.reader = new Thread(this::read, "reader");
		this.reader.start();
	}

	private void read() {
		while (!this.isOver) {
			this.seen.add(of(this.server));
			this.times.incrementAndGet();
			LockSupport.parkNanos(PAUSE);
		}
	}

	/** Each different content that was seen. */
	Set<String> seen() {
		return Set.copyOf(this.seen);
	}

	/** How often it was looked at. */
	int times() {
		return this.times.get();
	}

	/** What a server shows now. */
	static String of(ChildServer server) {
		try {
			return CLIENT.send(Asking.post(server, BODY).build(), HttpResponse.BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void close() {
		this.isOver = true;
		Clients.join(this.reader);
	}

}
