package org.lianhe.model.release;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class DeltaExportTests {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@ParameterizedTest
	@EnumSource
	void hasTheChangesOneALine(Store store) {
		HttpResponse<String> delta = get(store, "?since=1");
		assertThat(delta.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
		assertThat(delta.headers().firstValue("Lianhe-Dataset-Version")).hasValue("2");
		assertThat(delta.headers().firstValue("Lianhe-Dataset-Digest"))
			.hasValue(String.valueOf(TwoReleases.server(store).ask("{ dataset { digest } }").at("dataset.digest")));
		List<Map<String, @Nullable Object>> lines = delta.body().lines().map((line) -> read(line)).toList();
		assertThat(lines).isEqualTo(changes(store));
	}

	@ParameterizedTest
	@EnumSource
	void isEmptySinceTheReleaseThatIsServed(Store store) {
		HttpResponse<String> delta = get(store, "?since=2");
		assertThat(delta.statusCode()).isEqualTo(200);
		assertThat(delta.body()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void refusesAReleaseThatIsNotKept(Store store) {
		HttpResponse<String> delta = get(store, "?since=10");
		assertThat(delta.statusCode()).isEqualTo(400);
		assertThat(delta.body()).contains("There is no release \\\"10\\\"; kept are 2, 1.", "BAD_USER_INPUT");
	}

	@ParameterizedTest
	@EnumSource
	void asksForARelease(Store store) {
		HttpResponse<String> delta = get(store, "");
		assertThat(delta.statusCode()).isEqualTo(400);
		assertThat(delta.body())
			.contains("Say with `since` since which release; kept are 2, 1, as in `delta.jsonl?since=2`.");
	}

	private static HttpResponse<String> get(Store store, String query) {
		TestServer server = TwoReleases.server(store);
		return server.send(HttpRequest.newBuilder(server.uri("/export/delta.jsonl" + query)).build());
	}

	/** The same as lists tell it, with values read and objects by slug. */
	private static List<Map<String, @Nullable Object>> changes(Store store) {
		Object nodes = TwoReleases.server(store)
			.ask(ChangeTests.text("graphql-test/change/changes.graphql"), Map.of("since", "1"))
			.at("dataset.changes.nodes");
		List<Map<String, @Nullable Object>> changes = new ArrayList<>();
		for (Object node : (List<?>) Objects.requireNonNull(nodes)) {
			Map<String, @Nullable Object> change = new LinkedHashMap<>();
			((Map<?, ?>) node).forEach((name, value) -> change.put((String) name, value));
			change.keySet().removeAll(List.of("entity", "source"));
			change.computeIfPresent("before", (name, json) -> JSON.readValue((String) json, Object.class));
			change.computeIfPresent("after", (name, json) -> JSON.readValue((String) json, Object.class));
			change.computeIfPresent("mergedInto", (name, entity) -> ((Map<?, ?>) entity).get("slug"));
			changes.add(change);
		}
		return changes;
	}

	private static Map<String, @Nullable Object> read(String line) {
		return JSON.readValue(line, new TypeReference<>() {
		});
	}

}
