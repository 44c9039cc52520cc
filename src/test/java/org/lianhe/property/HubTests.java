package org.lianhe.property;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.model.graph.GraphOfFewRelations;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class HubTests {

	private static final int SPOKES = 3000;

	private static final Map<Store, Map<String, String>> PLACES = new HashMap<>();

	private static final Map<Store, TestServer> SERVERS = new HashMap<>();

	@AfterAll
	static void close() {
		SERVERS.values().forEach(TestServer::close);
	}

	@ParameterizedTest
	@EnumSource
	void aWayThroughAHubIsFoundFromBothSidesOfIt(Store store) {
		TestServer.Answer answer = server(store).ask("""
				{ paths(from: { slug: "lab-a" }, to: { slug: "lab-b" }) { truncated paths { nodes { slug } } } }
				""");
		assertThat(answer.at("paths")).isEqualTo(Map.of("truncated", false, "paths",
				List.of(Map.of("nodes", slugs("lab-a", "p-0001", "hub", "p-3000", "lab-b")))));
	}

	@ParameterizedTest
	@EnumSource
	void aTieOfAHubIsFoundFromItsOtherEnd(Store store) {
		TestServer.Answer answer = server(store).ask("""
				{ paths(from: { slug: "hub" }, to: { slug: "lab-b" }, maxLength: 3) { truncated paths { length } } }
				""");
		assertThat(answer.at("paths")).isEqualTo(Map.of("truncated", false, "paths", List.of(Map.of("length", 2))));
	}

	@ParameterizedTest
	@EnumSource
	void whatIsBehindTwoHubsMayBeMissedAndIsSaidToBe(Store store) {
		TestServer.Answer answer = server(store)
			.ask("""
					{ paths(from: { slug: "hub" }, to: { slug: "rim" }, maxLength: 2) { truncated paths { nodes { slug } } } }
					""");
		assertThat(answer.at("paths.truncated")).isEqualTo(true);
		assertThat(answer.at("paths.paths.0.nodes")).isEqualTo(slugs("hub", "p-0001", "rim"));
	}

	@ParameterizedTest
	@EnumSource
	void theNeighbourhoodOfAHubIsReadAsFarAsAllowed(Store store) {
		TestServer.Answer answer = server(store).ask("""
				{ neighborhood(of: { slug: "hub" }, maxNodes: 2000) { truncated nodes { slug } edges { period } } }
				""");
		assertThat(answer.at("neighborhood.truncated")).isEqualTo(true);
		assertThat(answer.at("neighborhood.nodes.1.slug")).isEqualTo("p-0001");
		assertThat((List<?>) answer.at("neighborhood.nodes")).hasSize(101);
		assertThat((List<?>) answer.at("neighborhood.edges")).hasSize(100);
	}

	@ParameterizedTest
	@EnumSource
	void aNetworkFileOfMoreEntitiesThanAllowedIsRefused(Store store) {
		try (TestServer server = TestServer.start(place(store))) {
			HttpResponse<String> refused = network(server, "of=hub&depth=1");
			assertThat(refused.statusCode()).isEqualTo(413);
			JsonNode error = JsonMapper.shared().readTree(refused.body()).at("/errors/0");
			assertThat(error.at("/extensions/code").asString()).isEqualTo("QUERY_TOO_COSTLY");
			assertThat(error.at("/message").asString()).isEqualTo("The neighbourhood has "
					+ "more than 2000 entities (`limits.networkNodes`), or an entity in it more than the 5000 relations that "
					+ "are read at once (`limits.networkTies`). Request less by `depth`, `types`, `predicates`, "
					+ "`direction` or `asOf`, or for the whole network, which has no such limit, by leaving out `of`.");
			assertThat(network(server, "of=hub&depth=0").statusCode()).isEqualTo(200);
		}
	}

	private static HttpResponse<String> network(TestServer server, String query) {
		return server.send(HttpRequest.newBuilder(server.uri("/export/network.graphml?" + query)).build());
	}

	private static List<Map<String, String>> slugs(String... slugs) {
		return List.of(slugs).stream().map((slug) -> Map.of("slug", slug)).toList();
	}

	/** A server that reads few relations at once. */
	private static synchronized TestServer server(Store store) {
		return SERVERS.computeIfAbsent(store, (key) -> {
			Map<String, String> properties = new HashMap<>(place(key));
			properties.put("spring.main.allow-bean-definition-overriding", "true");
			properties.put("spring.main.sources", GraphOfFewRelations.class.getName());
			properties.put("test.max-relations", "100");
			return TestServer.start(properties);
		});
	}

	/** Two organisations of the same 3000 members, of whom two are in a lab each. */
	private static synchronized Map<String, String> place(Store store) {
		return PLACES.computeIfAbsent(store, (key) -> {
			List<World.Body> bodies = new ArrayList<>();
			bodies.add(body("Organization", "hub", List.of()));
			bodies.add(body("Organization", "rim", List.of()));
			bodies.add(body("Lab", "lab-a", List.of(tie("partner-in", "p-0001"))));
			bodies.add(body("Lab", "lab-b", List.of(tie("partner-in", "p-3000"))));
			IntStream.rangeClosed(1, SPOKES)
				.forEach((i) -> bodies
					.add(body("Person", "p-%04d".formatted(i), (i == SPOKES) ? List.of(tie("member-of", "hub"))
							: List.of(tie("member-of", "hub"), tie("member-of", "rim")))));
			Map<String, String> properties = new HashMap<>(key.empty());
			properties.put("lianhe.seed",
					SeedFiles
						.write(new World(bodies,
								List.of(new World.Paper("paper-0", "ARTICLE", Texts.TITLES.get(0), "hub", null, null,
										"en", List.of(), 1, null, null, null, Moment.DAYS.get(0)))))
						.toString());
			return properties;
		});
	}

	private static World.Body body(String type, String slug, List<World.Tie> ties) {
		return new World.Body(type, slug, "Person".equals(type) ? null : Texts.KINDS.get(type).get(0),
				List.of(new World.Called("枢纽", "zh-Hans", "PREFERRED", null),
						new World.Called("Hub", "en", "PREFERRED", null)),
				List.of(), List.of(World.Cite.of("paper-0", 0)), Map.of(), null, ties, List.of(), List.of(),
				Moment.DAYS.get(0));
	}

	private static World.Tie tie(String predicate, String object) {
		return new World.Tie(predicate, object, null, null, "ACTUAL", List.of(World.Cite.of("paper-0", 1)));
	}

}
