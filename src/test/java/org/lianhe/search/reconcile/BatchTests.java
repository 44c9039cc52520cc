package org.lianhe.search.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.query.jdbc.StatementListener;
import org.lianhe.search.IndexManager;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;

/** How batches of questions are read and stopped. */
class BatchTests {

	private static final List<String> NAMES = List.of("香港中文大學", "tencent", "SenseTime", "hkai-lab", "商汤");

	private static final String PROPERTIES = """
			"properties": [{"pid": "place", "v": {"id": "hong-kong"}}, {"pid": "founded", "v": "2018"},
			  {"pid": "ror", "v": "https://ror.org/00q4vv597"}]""";

	/** The release whose index is searched. */
	private static final int FINDING = 1;

	/**
	 * The release, the entities with their dates, identifiers, places and their names.
	 */
	private static final int READING = 6;

	/** Entities that are read together, of at most 25 candidates of 100 questions. */
	private static final int CHUNKS = 13;

	@ParameterizedTest
	@EnumSource
	void readsBatchWithAsManyStatementsAsOneQuestion(Store store) {
		try (TestServer server = noting(store, Map.of())) {
			ReconcileClient service = new ReconcileClient(server);
			JsonNode few = ReconcileClient.json(service.post("queries", batch(2)), "reconciliation-result-batch");
			Noted noted = server.bean(Noted.class);
			noted.statements.clear();
			JsonNode many = ReconcileClient.json(service.post("queries", batch(100)), "reconciliation-result-batch");
			assertThat(noted.statements).hasSize(FINDING + READING);
			assertThat(many.size()).isEqualTo(100);
			assertThat(many.path("q0")).isEqualTo(few.path("q0"));
			assertThat(many.path("q99").path("result").get(0).path("id").asString()).isEqualTo("hkust");
			for (int i = 0; i < 98; i++) {
				assertThat(many.path("q" + i).path("result").values()).as(String.valueOf(i)).isNotEmpty();
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void readsLargestBatchInFewChunks(Store store) {
		try (TestServer server = noting(store, Map.of())) {
			String batch = IntStream.range(0, 100)
				.mapToObj((i) -> "\"q" + i + "\": {\"query\": \"" + (char) ('a' + i % 26) + (char) ('a' + i / 26)
						+ "\", " + PROPERTIES + "}")
				.collect(Collectors.joining(",", "{", "}"));
			JsonNode results = ReconcileClient.json(new ReconcileClient(server).post("queries", batch),
					"reconciliation-result-batch");
			long entities = results.values()
				.stream()
				.flatMap((one) -> one.path("result").values().stream())
				.map((one) -> one.path("id").asString())
				.distinct()
				.count();
			assertThat(entities).isGreaterThan(200);
			assertThat(server.bean(Noted.class).statements.size()).isBetween(FINDING + 2 * READING,
					FINDING + CHUNKS * READING);
		}
	}

	@ParameterizedTest
	@EnumSource
	void stopsBatchAfterDeadline(Store store) {
		try (TestServer server = noting(store, Map.of("lianhe.limits.query-timeout", "1s"))) {
			server.bean(IndexManager.class).prepare().join();
			ReconcileClient service = new ReconcileClient(server);
			ReconcileClient.json(service.post("queries", batch(2)), "reconciliation-result-batch");
			server.bean(Noted.class).pause = 1100;
			assertThat(ReconcileClient.refusal(service.post("queries", batch(2)), 503))
				.isEqualTo("The answer took too long. Ask for fewer items, fewer levels or a narrower filter.");
		}
	}

	/** Questions of which every other has no name. */
	private static String batch(int questions) {
		return IntStream.range(0, questions)
			.mapToObj((i) -> "\"q" + i + "\": {"
					+ ((i % 2 == 0) ? "\"query\": \"" + NAMES.get(i / 2 % NAMES.size()) + "\", " + PROPERTIES
							: "\"properties\": [{\"pid\": \"ror\", \"v\": [\"https://ror.org/00q4vv597\", \"x" + i
									+ "\"]}]")
					+ "}")
			.collect(Collectors.joining(",", "{", "}"));
	}

	private static TestServer noting(Store store, Map<String, String> more) {
		Map<String, String> properties = new HashMap<>(store.empty());
		properties.put("spring.main.sources", Noted.class.getName());
		properties.putAll(more);
		return TestServer.start(properties);
	}

	/** Notes the statements that are run, and may make each take longer. */
	static class Noted {

		private final List<String> statements = new CopyOnWriteArrayList<>();

		private volatile long pause;

		@Bean
		StatementListener notingBatches() {
			return (statement, field, nanos, rows, failure) -> {
				this.statements.add(statement.sql());
				if (statement.sql().contains("slug") && this.pause > 0) {
					pause();
				}
			};
		}

		private void pause() {
			try {
				Thread.sleep(this.pause);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}

	}

}
