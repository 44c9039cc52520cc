package org.lianhe.export.network;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Outside;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NetworkExportTests {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final List<String> FILES = List.of("network.graphml", "network.gexf", "nodes.csv", "edges.csv");

	private static final Map<String, String> ENGLISH = Map.of("lang", "en");

	@ParameterizedTest
	@EnumSource
	void containsAllNodesAndEdgesOfApiInEveryFormat(Store store) {
		TestServer server = TestServer.shared(store);
		Graph reported = new ApiNetwork(server).graph();
		assertThat(reported.edges()).hasSize((Integer) Objects
			.requireNonNull(server.ask("{ relations { totalCount } }").at("relations.totalCount")));
		Graph.all(server, ENGLISH).forEach((format, graph) -> {
			assertThat(graph.nodes()).as(format).containsExactlyEntriesOf(reported.nodes());
			assertThat(graph.edges()).as(format).containsExactlyEntriesOf(reported.edges());
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "network.graphml", "network.gexf", "nodes.csv", "edges.csv" })
	void writesSameBytesFromBothDatabases(String file) {
		String h2 = Graph.get(TestServer.shared(Store.H2), file, ENGLISH).body();
		assertThat(Graph.get(TestServer.shared(Store.H2), file, ENGLISH).body()).isEqualTo(h2);
		assertThat(Graph.get(TestServer.shared(Store.POSTGRES), file, ENGLISH).body()).isEqualTo(h2);
	}

	@Test
	void writesSameBytesForAnyPageSize() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.limits.max-page-size", "7");
		properties.put("lianhe.limits.default-page-size", "7");
		try (TestServer server = TestServer.start(properties)) {
			for (String file : FILES) {
				assertThat(Graph.get(server, file, ENGLISH).body()).as(file)
					.isEqualTo(Graph.get(TestServer.shared(Store.H2), file, ENGLISH).body());
			}
		}
	}

	@Test
	void schemasRejectInvalidDocuments() {
		TestServer server = TestServer.shared(Store.H2);
		String graphml = Graph.get(server, "network.graphml", ENGLISH).body();
		String gexf = Graph.get(server, "network.gexf", ENGLISH).body();
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> Graph.graphml(graphml.replace("attr.type=\"int\"", "attr.type=\"integer\"")))
			.withMessageContaining("'integer' is not facet-valid");
		assertThatExceptionOfType(AssertionError.class)
			.isThrownBy(() -> Graph.gexf(gexf.replace("type=\"integer\"", "type=\"int\"")))
			.withMessageContaining("'int' is not facet-valid");
	}

	@Test
	void isReadByNetworkx(@TempDir Path folder) throws IOException {
		TestServer server = TestServer.shared(Store.H2);
		for (String file : FILES) {
			Files.writeString(folder.resolve(file), Graph.get(server, file, Map.of("lang", "zh-Hans")).body());
		}
		JsonNode read = JSON
			.readTree(Outside.python("network/read.py", List.of("networkx", "pandas"), folder.toString()));
		Graph.all(server, Map.of("lang", "zh-Hans")).forEach((format, graph) -> {
			assertThat(read.at("/" + format + "/kind").asString()).isEqualTo("MultiDiGraph");
			assertThat(read.at("/" + format + "/nodes")).as(format).isEqualTo(typed(graph.nodes(), "year", "ties"));
			assertThat(read.at("/" + format + "/edges")).as(format).isEqualTo(typed(graph.edges()));
		});
		assertThat(read.at("/GraphML/nodes/hkai-lab/label").asString()).isEqualTo("香港人工智能实验室");
	}

	/** Numbers as numbers, as a reader that knows the types of attributes has them. */
	private static JsonNode typed(Map<String, Map<String, String>> items, String... integers) {
		Map<String, Map<String, Object>> typed = new LinkedHashMap<>();
		items.forEach((id, values) -> {
			Map<String, Object> item = new TreeMap<>(values);
			List.of(integers)
				.forEach((name) -> item.computeIfPresent(name, (key, text) -> Integer.valueOf((String) text)));
			item.computeIfPresent("weight", (key, text) -> Double.valueOf((String) text));
			typed.put(id, item);
		});
		return JSON.readTree(JSON.writeValueAsString(typed));
	}

	@Test
	void describesDatasetAndSelection() {
		TestServer server = TestServer.shared(Store.H2);
		HttpResponse<String> graphml = Graph.get(server, "network.graphml",
				Map.of("of", "hkai-lab,tencent", "asOf", "2020", "lang", "en"));
		Map<?, ?> dataset = (Map<?, ?>) Objects.requireNonNull(
				server.ask("{ dataset { title(lang: [\"en\"]) version released digest licence } }").at("dataset"));
		Map<String, Object> expected = new HashMap<>();
		dataset.forEach((name, value) -> expected.put("graph." + name, value));
		expected.put("graph.selection", "of=hkai-lab,tencent asOf=2020");
		assertThat(Graph.about(graphml.body())).isEqualTo(expected);
		assertThat(graphml.headers().firstValue("Lianhe-Dataset-Digest")).hasValue((String) dataset.get("digest"));
		assertThat(Graph.get(server, "network.gexf", ENGLISH).body()).contains("<description>" + dataset.get("title")
				+ ", version " + dataset.get("version") + ", released " + dataset.get("released") + ", sha256 "
				+ dataset.get("digest") + ", licence " + dataset.get("licence") + "</description>");
	}

	@Test
	void writesDaysOfRelationInGexf() {
		TestServer server = TestServer.shared(Store.H2);
		Map<String, Map<String, String>> all = Graph.gexf(Graph.get(server, "network.gexf", ENGLISH).body()).edges();
		for (String day : List.of("2014-11-01", "2018-06-15", "2021-04-08", "2024-12-31")) {
			Map<String, Map<String, String>> then = Graph
				.gexf(Graph.get(server, "network.gexf", Map.of("asOf", day)).body())
				.edges();
			assertThat(all.keySet().stream().filter((id) -> isThere(all.getOrDefault(id, Map.of()), day))).as(day)
				.containsExactlyElementsOf(then.keySet());
		}
	}

	private static boolean isThere(Map<String, String> edge, String day) {
		return edge.getOrDefault("start", "").compareTo(day) <= 0 && day.compareTo(edge.getOrDefault("end", "9")) <= 0;
	}

}
