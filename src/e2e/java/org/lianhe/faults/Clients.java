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

/** Clients that ask again and again, and count what becomes of it. */
final class Clients implements AutoCloseable {

	/** How long a client waits for an answer before it counts as lost. */
	static final Duration PATIENCE = Duration.ofSeconds(15);

	/**
	 * What the client says where a connection is closed before a byte of an answer. The
	 * server's log tells whether it had begun one.
	 */
	private static final String UNHEARD = "received no bytes";

	private static final long ENOUGH = TimeUnit.SECONDS.toNanos(90);

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

	private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

	private final TreeSet<String> losses = new TreeSet<>();

	private final List<Thread> threads = new ArrayList<>();

	private final Supplier<HttpRequest.Builder> request;

	private long slowest;

	private volatile boolean isOver;

	/** Starts so many clients, which all ask the same. */
	Clients(int many, Supplier<HttpRequest.Builder> request) {
		this.request = request;
		for (int i = 0; i < many; i++) {
			Thread thread = new Thread(this::work, "client " + i);
			thread.start();
			this.threads.add(thread);
		}
	}

	private void work() {
		while (!this.isOver) {
			long begun = System.nanoTime();
			try {
				String body = this.client
					.send(this.request.get().timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString())
					.body();
				count(Answer.of(body), body, System.nanoTime() - begun);
			}
			catch (ConnectException ex) {
				count(Outcome.UNREACHED, "", System.nanoTime() - begun);
			}
			catch (IOException ex) {
				boolean isUnheard = String.valueOf(ex.getMessage()).contains(UNHEARD);
				count(isUnheard ? Outcome.UNREACHED : Outcome.LOST, String.valueOf(ex), System.nanoTime() - begun);
			}
			catch (InterruptedException ex) {
				return;
			}
		}
	}

	private synchronized void count(Outcome outcome, String answer, long nanos) {
		this.counts.merge(outcome, 1, Integer::sum);
		this.slowest = Math.max(this.slowest, nanos);
		if (outcome == Outcome.LOST) {
			this.losses.add(answer);
		}
		notifyAll();
	}

	/** Waits until so many more requests had this outcome. */
	synchronized void await(Outcome outcome, int more) throws InterruptedException {
		int goal = count(outcome) + more;
		long end = System.nanoTime() + ENOUGH;
		while (count(outcome) < goal) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("no more are " + outcome + ": " + this + " " + this.losses);
			}
			wait(TimeUnit.SECONDS.toMillis(1));
		}
	}

	synchronized int count(Outcome outcome) {
		return this.counts.getOrDefault(outcome, 0);
	}

	/** Each different thing that came where an answer should have. */
	synchronized List<String> losses() {
		return List.copyOf(this.losses);
	}

	/** The longest time that a request took. */
	synchronized Duration slowest() {
		return Duration.ofNanos(this.slowest);
	}

	@Override
	public synchronized String toString() {
		int all = this.counts.values().stream().mapToInt(Integer::intValue).sum();
		return all + " asked, "
				+ List.of(Outcome.values())
					.stream()
					.map((outcome) -> count(outcome) + " " + outcome.name().toLowerCase(java.util.Locale.ROOT))
					.collect(Collectors.joining(", "))
				+ ", slowest " + this.slowest / 1_000_000 + " ms";
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

	/** Lets every client finish what it began. */
	void end() {
		this.isOver = true;
		this.threads.forEach(Clients::join);
	}

	@Override
	public void close() {
		end();
	}

}
