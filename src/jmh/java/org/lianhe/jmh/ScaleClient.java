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
 * Asks a server with a made dataset one question after the other, each with variables of
 * its own, and prints of each kind of work its median and 99th percentile in
 * milliseconds, how many were asked and how many failed.
 */
public final class ScaleClient {

	private static final Path DOCUMENTS = Path.of("src/jmh/queries/scale");

	private static final int WARM = 30;

	private static final int MOST = 300;

	private static final int LEAST = 20;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final JsonMapper json = JsonMapper.builder().build();

	private final Set<String> errors = new HashSet<>();

	private final URI server;

	private final Duration each;

	private ScaleClient(URI server, Duration each) {
		this.server = server;
		this.each = each;
	}

	/** Asks: address, entities, seconds for each kind of work. */
	public static void main(String[] args) throws IOException, InterruptedException {
		ScaleClient client = new ScaleClient(URI.create(args[0]).resolve("/anew"),
				Duration.ofSeconds(Long.parseLong(args[2])));
		client.run(Numbers.of(Integer.parseInt(args[1])));
	}

	private void run(Numbers numbers) throws IOException, InterruptedException {
		List<String> cursors = ask(document("last"), Map.of()).at("/data/organizations/edges")
			.valueStream()
			.map((edge) -> edge.get("cursor").asString())
			.toList();
		Map<String, ScaleQuestions.Question> all = new ScaleQuestions(numbers, cursors).all();
		for (ScaleQuestions.Question question : all.values()) {
			took(question, WARM);
		}
		for (Map.Entry<String, ScaleQuestions.Question> one : all.entrySet()) {
			took(one.getValue(), WARM);
			System.out.println(one.getKey() + '\t' + described(took(one.getValue(), MOST)));
		}
	}

	/** How long each took in milliseconds, a negative number where it failed. */
	private List<Double> took(ScaleQuestions.Question question, int most) throws IOException, InterruptedException {
		String document = document(question.document());
		List<Double> took = new ArrayList<>();
		long end = System.nanoTime() + this.each.toNanos();
		while (took.size() < most && (took.size() < LEAST || System.nanoTime() < end)) {
			Map<String, Object> variables = question.variables().get();
			long begun = System.nanoTime();
			JsonNode answer = ask(document, variables);
			double millis = (System.nanoTime() - begun) / 1e6;
			took.add(isAnswered(answer) ? millis : -millis);
		}
		return took;
	}

	private static String described(List<Double> took) {
		List<Double> answered = took.stream().filter((one) -> one > 0).sorted().toList();
		long failed = took.size() - answered.size();
		return answered.isEmpty() ? "-\t-\t0\t" + failed
				: String.format("%.1f\t%.1f\t%d\t%d", at(answered, 50), at(answered, 99), took.size(), failed);
	}

	private static double at(List<Double> sorted, int percent) {
		return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
	}

	/** Whether there is no error; each kind of error is told once. */
	private boolean isAnswered(JsonNode answer) {
		boolean isAnswered = !answer.has("errors");
		if (!isAnswered && this.errors.add(answer.at("/errors/0/message").asString())) {
			System.err.println(answer.at("/errors/0/message").asString());
		}
		return isAnswered;
	}

	/** Asks where no answers are kept. */
	private JsonNode ask(String document, Map<String, Object> variables) throws IOException, InterruptedException {
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
