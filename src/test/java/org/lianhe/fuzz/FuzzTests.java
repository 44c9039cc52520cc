package org.lianhe.fuzz;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.ChildServer;
import org.lianhe.testing.Heap;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends requests of all kinds, right and nearly right. A finding names its seed:
 * {@code -Dlianhe.fuzz.seed=… -Dlianhe.fuzz.requests=1} draws the same request again.
 */
class FuzzTests {

	private static final long SEED = Long.getLong("lianhe.fuzz.seed", 20_181_122);

	/** To H2; PostgreSQL gets the fiftieth part. */
	private static final int REQUESTS = Integer.getInteger("lianhe.fuzz.requests", 10_000);

	private static final int SHARE = 50;

	/** Until then, searches are told to come again. */
	private static final String INDEXED = "Indexed names and texts";

	private static final List<Integer> STAGES = List.of(10, 50, 90, 100);

	@ParameterizedTest
	@EnumSource
	void everyRequestIsAnsweredAsTheContractSays(Store store) throws Exception {
		Map<String, String> properties = new HashMap<>(store.empty());
		properties.put("lianhe.limits.requests-per-second", "0");
		Map<String, String> uncached = new HashMap<>(properties);
		uncached.put("lianhe.cache.answers", "0");
		try (ChildServer server = ChildServer.start(properties);
				ChildServer plain = ChildServer.start(uncached);
				Heap heap = Heap.of(server.process())) {
			server.await(INDEXED, 1);
			plain.await(INDEXED, 1);
			Fuzzer fuzzer = fuzzer(server, plain);
			Campaign campaign = new Campaign(fuzzer, SEED);
			Retained retained = new Retained();
			for (int percent : STAGES) {
				campaign.run((store == Store.H2) ? share(REQUESTS, percent) : share(REQUESTS / SHARE, percent));
				retained.add(heap.retained());
			}
			campaign.say(store + ", " + retained + ", " + cpu(server) + " s of CPU of the server since its start");
			assertThat(campaign.findings()).isEmpty();
			assertThat(retained.isFlat()).as(retained.toString()).isTrue();
			assertThat(server.log()).doesNotContain(" ERROR ");
			assertThat(plain.log()).doesNotContain(" ERROR ");
		}
	}

	private static long cpu(ChildServer server) {
		return server.process().info().totalCpuDuration().orElse(Duration.ZERO).toSeconds();
	}

	private static int share(int requests, int percent) {
		return Math.max(1, (int) (requests * (long) percent / 100));
	}

	private static Fuzzer fuzzer(ChildServer server, ChildServer plain) {
		TestServer known = TestServer.shared(Store.H2);
		GraphQLSchema schema = known.bean(GraphQlSource.class).schema();
		Grammar grammar = new Grammar(schema, Harvest.of(schema, (query) -> known.ask(query).whole()));
		@SuppressWarnings("unchecked")
		Map<String, Object> dataset = (Map<String, Object>) known.ask("{ dataset { version digest } }").at("dataset");
		return new Fuzzer(grammar, new Judge(dataset), server::uri, plain::uri);
	}

}
