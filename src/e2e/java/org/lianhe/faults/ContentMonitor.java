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
 * Reads the content of a server repeatedly, with enough detail to recognize a mixture of
 * two releases.
 */
final class ContentMonitor implements AutoCloseable {

	/** Leaves most of the processor time to the server. */
	private static final long PAUSE_NANOS = 20_000_000;

	static final String OLD_SEED = "src/test/resources/seeds/good";

	static final String NEW_SEED = "classpath:seed";

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final String BODY = """
			{"query": "{ dataset { version digest } labs { totalCount nodes { slug } } people { totalCount } \
			organizations { totalCount nodes { slug } } topics { totalCount } relations { totalCount } \
			observations { totalCount } statements { totalCount } sources { totalCount nodes { slug } } }"}""";

	private final Set<String> seen = ConcurrentHashMap.newKeySet();

	private final AtomicInteger times = new AtomicInteger();

	private final ChildServer server;

	private final Thread reader;

	private volatile boolean isStopped;

	ContentMonitor(ChildServer server) {
		this.server = server;
		this.reader = new Thread(this::read, "reader");
		this.reader.start();
	}

	private void read() {
		while (!this.isStopped) {
			this.seen.add(readContent(this.server));
			this.times.incrementAndGet();
			LockSupport.parkNanos(PAUSE_NANOS);
		}
	}

	/** The distinct contents so far. */
	Set<String> distinctContents() {
		return Set.copyOf(this.seen);
	}

	/** The number of reads so far. */
	int readCount() {
		return this.times.get();
	}

	/** The current content of a server. */
	static String readContent(ChildServer server) {
		try {
			return CLIENT.send(FaultRequests.post(server, BODY).build(), HttpResponse.BodyHandlers.ofString()).body();
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
		this.isStopped = true;
		LoadClients.join(this.reader);
	}

}
