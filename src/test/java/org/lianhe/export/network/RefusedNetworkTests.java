package org.lianhe.export.network;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedNetworkTests {

	@Test
	void rejectsUnknownType() {
		assertThat(refusal("types=LAB&types=LABS")).isEqualTo("400 BAD_USER_INPUT `types` is \"LABS\"; it takes "
				+ "ALLIANCE, COHORT, INITIATIVE, LAB, ORGANIZATION, PERSON, PLACE, PRODUCT, TOPIC. Did you mean LAB?");
	}

	@Test
	void rejectsUnknownPredicate() {
		assertThat(refusal("predicates=memberof"))
			.isEqualTo("400 BAD_USER_INPUT There is no predicate \"memberof\". Did you mean member-of?");
		assertThat(refusal("predicates=memberof&of=tencent"))
			.isEqualTo("400 BAD_USER_INPUT There is no predicate \"memberof\". Did you mean member-of?");
	}

	@Test
	void rejectsUnknownEntity() {
		assertThat(refusal("of=tencents"))
			.startsWith("404 NOT_FOUND There is no entity \"tencents\". Did you mean tencent");
	}

	@Test
	void rejectsDepthAndDirectionWithoutEntity() {
		assertThat(refusal("depth=2")).isEqualTo("400 BAD_USER_INPUT `depth` applies to the neighbourhood of the "
				+ "entities in `of`, which is missing. Name entities in `of` by their slugs, or leave out `depth` for the whole network.");
		assertThat(refusal("direction=BOTH")).startsWith("400 BAD_USER_INPUT `direction` applies to the neighbourhood");
	}

	@Test
	void rejectsInvalidDepth() {
		assertThat(refusal("of=tencent&depth=two"))
			.isEqualTo("400 BAD_USER_INPUT `depth` is \"two\", which is not a whole number.");
		assertThat(refusal("of=tencent&depth=1&depth=2"))
			.isEqualTo("400 BAD_USER_INPUT `depth` is given 2 times; it takes one value.");
		assertThat(refusal("of=tencent&depth=5")).isEqualTo("400 QUERY_TOO_DEEP `depth` is 5; it takes 0 to 4.");
	}

	@Test
	void rejectsInvalidEnumsAndDates() {
		assertThat(refusal("unknownDates=EXCLUDED")).isEqualTo("400 BAD_USER_INPUT `unknownDates` is \"EXCLUDED\"; "
				+ "it takes INCLUDE, EXCLUDE. Did you mean EXCLUDE or INCLUDE?");
		assertThat(refusal("asOf=soon")).startsWith("400 GRAPHQL_VALIDATION_FAILED")
			.contains("\"soon\" is not an EDTF level 1 date");
	}

	@Test
	void rejectsSlowNetworkAtTimeLimit() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.limits.export-timeout", "1ns");
		try (TestServer server = TestServer.start(properties)) {
			assertThat(refusal(server, "lang=en"))
				.isEqualTo("503 TIMEOUT The network took too long. Request less at once.");
		}
	}

	private static String refusal(String query) {
		return refusal(TestServer.shared(Store.H2), query);
	}

	/** Status, code and message; the status alone where it is a file. */
	private static String refusal(TestServer server, String query) {
		HttpResponse<String> response = server
			.send(HttpRequest.newBuilder(server.uri("/export/network.graphml?" + query)).GET().build());
		if (response.statusCode() == 200) {
			return "200";
		}
		JsonNode error = JsonMapper.shared().readTree(response.body()).at("/errors/0");
		return response.statusCode() + " " + error.at("/extensions/code").asString() + " "
				+ error.at("/message").asString();
	}

}
