package org.lianhe.model.facility;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenthTypeTests {

	private static final int MOST_LINES = 150;

	private static final Path RESOURCES = Path.of("src/test/resources/facility");

	private static final Path RECORD = RESOURCES.resolve("seed/harbour-cluster.yaml");

	private TestServer server;

	@BeforeAll
	void start(@TempDir Path seed) throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/seeds/good"), seed);
		Path terms = seed.resolve("terms.yaml");
		Files.writeString(terms,
				Files.readString(terms)
					.replace("subjects: [Lab, ", "subjects: [Facility, Lab, ")
					.replace("[Place, Topic]", "[Facility, Lab, Place, Topic]"));
		Path folder = Files.createDirectories(seed.resolve("facility"));
		String record = Files.readString(RECORD);
		Files.writeString(folder.resolve("harbour-cluster.yaml"), record);
		Files.writeString(folder.resolve("old-tank.yaml"),
				record.replace("COMPUTING_CENTRE", "TEST_SITE")
					.replace("Harbour Cluster", "Old Tank")
					.replace("海港算力中心", "旧水池")
					.replace("2021-03", "1999"));
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.seed", seed.toString());
		properties.put("spring.main.sources", FacilityConfiguration.class.getName());
		properties.put("spring.flyway.locations", "classpath:db/migration,classpath:facility/db");
		properties.put("spring.graphql.schema.locations", "classpath:graphql/,classpath:facility/graphql/");
		this.server = TestServer.start(properties);
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	void aTypeCostsFewLines() throws IOException {
		long lines = 0;
		for (Path folder : List.of(RESOURCES, Path.of("src/test/java/org/lianhe/model/facility"))) {
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.filter(Files::isRegularFile).filter((file) -> !isTest(file)).toList()) {
					lines += Files.readAllLines(file).size();
				}
			}
		}
		assertThat(lines).isBetween(1L, (long) MOST_LINES);
	}

	private static boolean isTest(Path file) {
		return file.endsWith("TenthTypeTests.java");
	}

	@Test
	void listShowsFieldsOfItsOwnAndOfAllEntities() {
		assertThat(data("""
				{ facilities { totalCount nodes { __typename slug kind founded name(lang: "en") { value }
					place { slug } labs { nodes { slug } } citations { paragraph } } } }"""))
			.isEqualTo(Map.of("facilities",
					Map.of("totalCount", 2, "nodes",
							List.of(node("harbour-cluster", "COMPUTING_CENTRE", "2021-03", "Harbour Cluster", 4, 5),
									node("old-tank", "TEST_SITE", "1999", "Old Tank", 4, 5)))));
	}

	private static Map<String, Object> node(String slug, String kind, String founded, String name, int... paragraphs) {
		return Map.of("__typename", "Facility", "slug", slug, "kind", kind, "founded", founded, "name",
				Map.of("value", name), "place", Map.of("slug", "harbour"), "labs",
				Map.of("nodes", List.of(Map.of("slug", "harbour-lab"))), "citations",
				IntStream.of(paragraphs).mapToObj((one) -> Map.of("paragraph", one)).toList());
	}

	@Test
	void filterTakesItsKindItsDateAndItsTies() {
		assertThat(slugs("filter: { kind: { eq: TEST_SITE } }")).containsExactly("old-tank");
		assertThat(slugs("filter: { founded: { after: \"2020\" } }")).containsExactly("harbour-cluster");
		assertThat(slugs(
				"filter: { place: { slug: { eq: \"harbour\" } }, labs: { some: { slug: { eq: \"harbour-lab\" } } } }"))
			.containsExactly("harbour-cluster", "old-tank");
		assertThat(slugs("filter: { labs: { none: {} } }")).isEmpty();
	}

	@Test
	void orderIsByItsDate() {
		assertThat(slugs("orderBy: [{ field: FOUNDED }]")).containsExactly("old-tank", "harbour-cluster");
		assertThat(slugs("orderBy: [{ field: FOUNDED, direction: DESC }], first: 1"))
			.containsExactly("harbour-cluster");
	}

	@Test
	void facetsCountByItsKindItsDateItsTiesAndItsPlace() {
		assertThat(counts("FOUNDED_YEAR")).containsExactly("1999 1", "2021 1");
		assertThat(counts("KIND")).containsExactly("COMPUTING_CENTRE 1", "TEST_SITE 1");
		assertThat(counts("LAB")).containsExactly("harbour-lab 2");
		assertThat(counts("PLACE")).containsExactly("coast 2", "harbour 2");
	}

	@Test
	void lookupFindsItBySlugKeyAndId() {
		Object id = this.server.ask("{ facility(slug: \"old-tank\") { id } }").at("facility.id");
		TestServer.Answer answer = this.server.ask("""
				query ($id: ID!) { node(id: $id) { ... on Facility { slug } }
					entity(key: { slug: "old-tank" }) { __typename ... on Facility { founded } } }""",
				Map.of("id", id));
		assertThat(answer.whole().get("data")).isEqualTo(Map.of("node", Map.of("slug", "old-tank"), "entity",
				Map.of("__typename", "Facility", "founded", "1999")));
	}

	@Test
	void searchFindsItByName() {
		assertThat(data("{ search(query: \"harbour clu\", types: [FACILITY]) { nodes { slug } } }"))
			.isEqualTo(Map.of("search", Map.of("nodes", List.of(Map.of("slug", "harbour-cluster")))));
	}

	@Test
	void placesCountsAndTimelineKnowIt() {
		assertThat(data("""
				{ dataset { counts { facilities } }
					place(slug: "coast") { entities(filter: { type: { eq: FACILITY } }) { totalCount } }
					timeline(filter: { type: { eq: FACILITY } }) { nodes { kind entity { slug } } } }"""))
			.isEqualTo(Map.of("dataset", Map.of("counts", Map.of("facilities", 2)), "place",
					Map.of("entities", Map.of("totalCount", 2)), "timeline",
					Map.of("nodes", List.of(Map.of("kind", "FOUNDED", "entity", Map.of("slug", "old-tank")),
							Map.of("kind", "FOUNDED", "entity", Map.of("slug", "harbour-cluster"))))));
	}

	@Test
	void networkFileHasIt() {
		String file = this.server.send(HttpRequest.newBuilder(this.server.uri("/export/network.graphml")).build())
			.body();
		assertThat(file).contains("<node id=\"old-tank\">", "<node id=\"harbour-cluster\">", "FACILITY");
	}

	private List<String> slugs(String arguments) {
		return texts("{ facilities(" + arguments + ") { nodes { slug } } }", "facilities.nodes", "slug");
	}

	private List<String> counts(String dimension) {
		return texts("{ facilities { facets(by: " + dimension + ") { value count } } }", "facilities.facets", "value",
				"count");
	}

	private List<String> texts(String query, String path, String... fields) {
		List<?> all = (List<?>) this.server.ask(query).at(path);
		return all.stream()
			.map((one) -> String.join(" ",
					Stream.of(fields).map((field) -> String.valueOf(((Map<?, ?>) one).get(field))).toList()))
			.filter((one) -> !"null 0".equals(one))
			.toList();
	}

	private Object data(String query) {
		return this.server.ask(query).whole().getOrDefault("data", Map.of());
	}

}
