package org.lianhe.faults;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Clients that send requests in a loop and count the outcomes. */
final class LoadClients implements AutoCloseable {

	/** How long a client waits before a request counts as lost. */
	static final Duration TIMEOUT = Duration.ofSeconds(15);

	/**
	 * Message of the HTTP client if the connection is closed before the first byte. The
	 * log of the server shows whether it had started to handle the request.
	 */
	private static final String NO_BYTES_RECEIVED = "received no bytes";

	private static final long WAIT_LIMIT_NANOS = TimeUnit.SECONDS.toNanos(90);

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

	private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

	private final TreeSet<String> losses = new TreeSet<>();

	private final List<Thread> threads = new ArrayList<>();

	private final Supplier<HttpRequest.Builder> request;

	private long longestNanos;

	private volatile boolean isStopped;

	/** Starts the clients, which all send the same request. */
	LoadClients(int count, Supplier<HttpRequest.Builder> request) {
		this.request = request;
		for (int i = 0; i < count; i++) {
			Thread thread = new Thread(this::sendUntilStopped, "client " + i);
			thread.start();
			this.threads.add(thread);
		}
	}

	private void sendUntilStopped() {
		while (!this.isStopped) {
			long start = System.nanoTime();
			try {
				String body = this.client
					.send(this.request.get().timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofString())
					.body();
				count(ResponseClassifier.classify(body), body, System.nanoTime() - start);
			}
			catch (ConnectException ex) {
				count(Outcome.NOT_CONNECTED, "", System.nanoTime() - start);
			}
			catch (IOException ex) {
				boolean isNotConnected = String.valueOf(ex.getMessage()).contains(NO_BYTES_RECEIVED);
				count(isNotConnected ? Outcome.NOT_CONNECTED : Outcome.LOST, String.valueOf(ex),
						System.nanoTime() - start);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	private synchronized void count(Outcome outcome, String answer, long nanos) {
		this.counts.merge(outcome, 1, Integer::sum);
		this.longestNanos = Math.max(this.longestNanos, nanos);
		if (outcome == Outcome.LOST) {
			this.losses.add(answer);
		}
		notifyAll();
	}

	/** Waits until the given number of further requests have this outcome. */
	synchronized void await(Outcome outcome, int more) throws InterruptedException {
		int goal = count(outcome) + more;
		long end = System.nanoTime() + WAIT_LIMIT_NANOS;
		while (count(outcome) < goal) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("too few requests are " + outcome + ": " + this + " " + this.losses);
			}
			wait(TimeUnit.SECONDS.toMillis(1));
		}
	}

	synchronized int count(Outcome outcome) {
		return this.counts.getOrDefault(outcome, 0);
	}

	/** The distinct errors and bodies of lost responses. */
	synchronized List<String> lostResponses() {
		return List.copyOf(this.losses);
	}

	/** The longest response time. */
	synchronized Duration longestTime() {
		return Duration.ofNanos(this.longestNanos);
	}

	@Override
	public synchronized String toString() {
		int all = this.counts.values().stream().mapToInt(Integer::intValue).sum();
		return all + " requests, "
				+ List.of(Outcome.values())
					.stream()
					.map((outcome) -> count(outcome) + " " + outcome.name().toLowerCase(java.util.Locale.ROOT))
					.collect(Collectors.joining(", "))
				+ ", slowest " + this.longestNanos / 1_000_000 + " ms";
	}

	/** Waits until a thread ends. */
	static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Stops the clients after their current requests. */
	void finish() {
		this.isStopped = true;
		this.threads.forEach(LoadClients::join);
	}

	@Override
	public void close() {
		finish();
	}

}
