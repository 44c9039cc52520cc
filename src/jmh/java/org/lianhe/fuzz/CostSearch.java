package org.lianhe.fuzz;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.management.ThreadMXBean;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.lianhe.property.Chance;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.execution.GraphQlSource;

/**
 * Looks for queries within the limits that use more of the server than their cost says:
 * draws queries from the schema, and changes the worst of them further. Prints the worst
 * for CPU time, allocated bytes and response bytes, beside the average.
 */
final class CostSearch {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** Cheaper queries cost mostly what every request costs. */
	private static final long MIN_COST = 500;

	private static final int KEPT = 12;

	private static final int SHAPE_LENGTH = 60;

	private static final Pattern SIZE = Pattern.compile("\\b(first|last): \\d+");

	private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

	private final HttpClient client = HttpClient.newHttpClient();

	private final List<Measured> measured = new ArrayList<>();

	private final TestServer server;

	private final Grammar grammar;

	private final Chance chance;

	private CostSearch(TestServer server, long seed) {
		this.server = server;
		this.chance = new Chance(seed);
		GraphQLSchema schema = server.bean(GraphQlSource.class).schema();
		this.grammar = new Grammar(schema, Harvest.of(schema, (query) -> server.ask(query).whole()));
	}

	/** Takes the number of minutes and the seed. */
	public static void main(String[] arguments) throws Exception {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.cache.answers", "0");
		try (TestServer server = TestServer.start(properties)) {
			CostSearch search = new CostSearch(server, Long.parseLong(arguments[1]));
			search.run(Duration.ofMinutes(Long.parseLong(arguments[0])));
			search.print();
		}
		System.exit(0);
	}

	private void run(Duration time) throws Exception {
		Instant end = Instant.now().plus(time);
		while (Instant.now().isBefore(end)) {
			Measured worst = this.chance.oneIn(2) ? worst() : null;
			measure((worst != null) ? changed(worst.query()) : this.grammar.draw(this.chance));
		}
	}

	/** One of the worst so far, by one of the three measures. */
	private @Nullable Measured worst() {
		ToDoubleFunction<Measured> measure = this.chance
			.of(List.of(Measured::cpuPerCost, Measured::allocatedPerCost, Measured::bytesPerCost));
		List<Measured> worst = this.measured.stream()
			.sorted(Comparator.comparingDouble(measure).reversed())
			.limit(KEPT)
			.toList();
		return worst.isEmpty() ? null : this.chance.of(worst);
	}

	/** Other sizes of lists, or the same fields several times. */
	private Drawn changed(Drawn query) {
		String document = query.document();
		if (this.chance.oneIn(3)) {
			String inner = document.substring(document.indexOf('{') + 1, document.lastIndexOf('}'));
			if (!inner.contains("fragment ") && !inner.contains("query ")) {
				return query.bent("query" + document.substring(0, document.indexOf('{')).replace("query", "") + "{ "
						+ inner + " again: __typename " + aliased(inner) + " }");
			}
		}
		Matcher sizes = SIZE.matcher(document);
		return query.bent(sizes.replaceAll((size) -> size.group(1) + ": " + (1 + this.chance.below(200))));
	}

	/** The first root field under another name. */
	private String aliased(String fields) {
		Matcher name = Pattern.compile("^\\s*(\\w+)(\\s*:\\s*\\w+)?").matcher(fields);
		return name.find() ? "x" + this.chance.below(1000) + ": "
				+ ((name.group(2) != null) ? name.group(2).replace(":", "") : name.group(1))
				+ fields.substring(name.end()) : "";
	}

	private void measure(Drawn query) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.server.uri("/graphql").toString()))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofString(JSON.writeValueAsString(Map.of("query", query.document(), "variables", query.variables()))))
			.build();
		JsonNode first = JSON.readTree(this.client.send(request, HttpResponse.BodyHandlers.ofString()).body());
		long cost = first.path("extensions").path("cost").path("requested").asLong();
		if (first.has("errors") || cost < MIN_COST) {
			return;
		}
		long[] before = used();
		HttpResponse<String> response = this.client.send(request, HttpResponse.BodyHandlers.ofString());
		long[] after = used();
		this.measured.add(new Measured(query, cost, (after[0] - before[0]) / 1e3, after[1] - before[1],
				response.body().length()));
	}

	/** CPU nanoseconds and allocated bytes of all threads that handle requests. */
	private static long[] used() {
		long[] sum = new long[2];
		for (Thread thread : Thread.getAllStackTraces().keySet()) {
			if (thread.getName().contains("-exec-")) {
				sum[0] += THREADS.getThreadCpuTime(thread.getId());
				sum[1] += THREADS.getThreadAllocatedBytes(thread.getId());
			}
		}
		return sum;
	}

	private void print() {
		System.out.println(this.measured.size() + " queries of cost " + MIN_COST + " or more");
		print("microseconds of CPU", Measured::cpuPerCost);
		print("allocated bytes", Measured::allocatedPerCost);
		print("response bytes", Measured::bytesPerCost);
	}

	private void print(String unit, ToDoubleFunction<Measured> measure) {
		double average = this.measured.stream().mapToDouble(measure).average().orElse(0);
		System.out.printf(Locale.ROOT, "%n%s for each unit of cost: average %.2f%n", unit, average);
		Set<String> shapes = new HashSet<>();
		this.measured.stream()
			.sorted(Comparator.comparingDouble(measure).reversed())
			.filter((one) -> shapes.add(shape(one.query().document())))
			.limit(3)
			.forEach((one) -> {
				double value = measure.applyAsDouble(one);
				System.out.printf(Locale.ROOT, "%.2f, %.1f times the average, cost %d: %s %s%n", value, value / average,
						one.cost(), one.query().document(), JSON.writeValueAsString(one.query().variables()));
			});
	}

	/** What variants of a query have in common. */
	private static String shape(String document) {
		String words = document.replaceAll("[^a-z]", "");
		return words.substring(Math.max(0, words.length() - SHAPE_LENGTH));
	}

	/**
	 * A query and what it used when it was executed again.
	 *
	 * @param micros microseconds of CPU time
	 */
	private record Measured(Drawn query, long cost, double micros, long allocated, long bytes) {

		double cpuPerCost() {
			return this.micros / this.cost;
		}

		double allocatedPerCost() {
			return (double) this.allocated / this.cost;
		}

		double bytesPerCost() {
			return (double) this.bytes / this.cost;
		}

	}

}
