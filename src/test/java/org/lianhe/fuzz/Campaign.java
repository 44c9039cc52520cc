package org.lianhe.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Attempts one seed after the other, several at once, until enough is sent or found. */
final class Campaign {

	private static final Path FILE = Path.of("target/fuzz.txt");

	private static final int THREADS = 4;

	private static final int ENOUGH = Integer.getInteger("lianhe.fuzz.findings", 5);

	private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();

	private final Fuzzer fuzzer;

	private final AtomicLong next;

	private long nanos;

	Campaign(Fuzzer fuzzer, long seed) {
		this.fuzzer = fuzzer;
		this.next = new AtomicLong(seed);
	}

	/** Goes on until so many requests were sent in all. */
	void run(int requests) throws Exception {
		long begun = System.nanoTime();
		int threads = Math.min(THREADS, requests);
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		List<Future<?>> all = IntStream.range(0, threads)
			.<Future<?>>mapToObj((i) -> pool.submit(() -> work(requests)))
			.toList();
		for (Future<?> one : all) {
			one.get();
		}
		pool.shutdown();
		this.nanos += System.nanoTime() - begun;
	}

	private void work(int requests) {
		while (this.fuzzer.requests() < requests && this.findings.size() < ENOUGH) {
			Finding finding = this.fuzzer.attempt(this.next.getAndIncrement());
			if (finding != null) {
				this.findings.add(finding);
				System.out.println(finding);
			}
		}
	}

	/** What was found, the first of it made as small as it goes. */
	List<Finding> findings() {
		List<Finding> all = List.copyOf(this.findings);
		return all.isEmpty() ? all
				: IntStream.range(0, all.size())
					.mapToObj((i) -> (i == 0) ? all.get(i).smaller(this.fuzzer) : all.get(i))
					.toList();
	}

	/** Says how much was asked, how fast, and what came of it. */
	void say(String more) throws IOException {
		Map<String, Integer> told = this.fuzzer.told();
		String outcomes = told.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((one) -> one.getValue() + " " + one.getKey())
			.collect(Collectors.joining(", "));
		String line = "%d requests, %.0f a second, %d findings (%s); %s".formatted(this.fuzzer.requests(),
				this.fuzzer.requests() * 1e9 / this.nanos, this.findings.size(), outcomes, more);
		System.out.println(line);
		Files.createDirectories(FILE.getParent());
		Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

}
