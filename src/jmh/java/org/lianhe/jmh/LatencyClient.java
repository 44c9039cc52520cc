package org.lianhe.jmh;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends queries one by one to a server with a generated dataset. For each query it prints
 * the median and the 99th percentile in milliseconds, the number of requests and the
 * number of failures.
 */
public final class LatencyClient {

	private static final Path DOCUMENTS = Path.of("src/jmh/queries/scale");

	private static final int WARMUP_REQUESTS = 30;

	private static final int MAX_REQUESTS = 300;

	private static final int MIN_REQUESTS = 20;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final JsonMapper json = JsonMapper.builder().build();

	private final Set<String> errors = new HashSet<>();

	private final URI server;

	private final Duration each;

	private LatencyClient(URI server, Duration each) {
		this.server = server;
		this.each = each;
	}

	/** Arguments: URL, number of entities, seconds for each query. */
	public static void main(String[] args) throws IOException, InterruptedException {
		LatencyClient client = new LatencyClient(URI.create(args[0]).resolve("/uncached"),
				Duration.ofSeconds(Long.parseLong(args[2])));
		client.run(RecordCounts.of(Integer.parseInt(args[1])));
	}

	private void run(RecordCounts numbers) throws IOException, InterruptedException {
		List<String> cursors = send(document("last"), Map.of()).at("/data/organizations/edges")
			.valueStream()
			.map((edge) -> edge.get("cursor").asString())
			.toList();
		Map<String, ScaleQueries.ScaleQuery> all = new ScaleQueries(numbers, cursors).byName();
		for (ScaleQueries.ScaleQuery query : all.values()) {
			measureMillis(query, WARMUP_REQUESTS);
		}
		for (Map.Entry<String, ScaleQueries.ScaleQuery> one : all.entrySet()) {
			measureMillis(one.getValue(), WARMUP_REQUESTS);
			System.out.println(one.getKey() + '\t' + formatStatistics(measureMillis(one.getValue(), MAX_REQUESTS)));
		}
	}

	/** The response times in milliseconds, negative for failures. */
	private List<Double> measureMillis(ScaleQueries.ScaleQuery query, int most)
			throws IOException, InterruptedException {
		String document = document(query.document());
		List<Double> times = new ArrayList<>();
		long end = System.nanoTime() + this.each.toNanos();
		while (times.size() < most && (times.size() < MIN_REQUESTS || System.nanoTime() < end)) {
			Map<String, Object> variables = query.variables().get();
			long start = System.nanoTime();
			JsonNode answer = send(document, variables);
			double millis = (System.nanoTime() - start) / 1e6;
			times.add(isAnswered(answer) ? millis : -millis);
		}
		return times;
	}

	private static String formatStatistics(List<Double> times) {
		List<Double> answered = times.stream().filter((one) -> one > 0).sorted().toList();
		long failed = times.size() - answered.size();
		return answered.isEmpty() ? "-\t-\t0\t" + failed : String.format("%.1f\t%.1f\t%d\t%d", percentile(answered, 50),
				percentile(answered, 99), times.size(), failed);
	}

	private static double percentile(List<Double> sorted, int percent) {
		return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
	}

	/** Whether the response has no error. Each message is printed once. */
	private boolean isAnswered(JsonNode answer) {
		boolean isAnswered = !answer.has("errors");
		if (!isAnswered && this.errors.add(answer.at("/errors/0/message").asString())) {
			System.err.println(answer.at("/errors/0/message").asString());
		}
		return isAnswered;
	}

	/** Sends a query to the endpoint without the response cache. */
	private JsonNode send(String document, Map<String, Object> variables) throws IOException, InterruptedException {
		URI address = UriComponentsBuilder.fromUri(this.server)
			.queryParam("query", "{query}")
			.queryParam("variables", "{variables}")
			.encode()
			.buildAndExpand(document, this.json.writeValueAsString(variables))
			.toUri();
		HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "application/json").build();
		return this.json.readTree(this.client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
	}

	private static String document(String name) throws IOException {
		return Files.readString(DOCUMENTS.resolve(name + ".graphql"));
	}

}
