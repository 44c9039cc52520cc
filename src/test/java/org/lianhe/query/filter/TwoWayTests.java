package org.lianhe.query.filter;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class TwoWayTests {

	@ParameterizedTest
	@EnumSource
	void noneAppliesToRelationsInBothDirections(Store store) {
		assertThat(found(store, "{ relations: { none: {} } }", "chuandong-network", "tencent"))
			.isEqualTo(found("chuandong-network"));
		assertThat(found(store, "{ relations: { none: { predicate: { eq: \"founded\" } } } }", "chuandong-network",
				"tencent"))
			.isEqualTo(found("chuandong-network"));
	}

	@ParameterizedTest
	@EnumSource
	void everyAppliesToRelationsInBothDirections(Store store) {
		assertThat(found(store, "{ relations: { every: { predicate: { eq: \"rival-of\" } } } }", "chuandong-network",
				"tencent"))
			.isEqualTo(found("chuandong-network"));
		assertThat(found(store, "{ relations: { every: {} } }", "chuandong-network", "tencent"))
			.isEqualTo(found("chuandong-network", "tencent"));
	}

	@ParameterizedTest
	@EnumSource
	void noneAndEveryApplyToFoundedLabsAndParts(Store store) {
		assertThat(found(store, "{ labs: { none: {} } }", "dji", "tencent")).isEqualTo(found("dji"));
		assertThat(found(store, "{ labs: { every: { slug: { eq: \"hkai-lab\" } } } }", "dji", "jd", "sensetime"))
			.isEqualTo(found("dji", "sensetime"));
	}

	@ParameterizedTest
	@EnumSource
	void noneAndEveryOneOfTheSourcesPublishedFirstOrAgain(Store store) {
		assertThat(found(store, "{ sources: { none: {} } }", "21cbh", "chuandong-network", "dji"))
			.isEqualTo(found("dji"));
		assertThat(found(store,
				"{ sources: { every: { slug: { in: [\"atj-joint-labs-2018\", \"tencent-stac-2021\"] } } } }", "21cbh",
				"chuandong-network", "consumer-daily-online"))
			.isEqualTo(found("chuandong-network", "consumer-daily-online"));
	}

	private static Object found(String... slugs) {
		return List.of(slugs).stream().map((slug) -> Map.of("slug", slug)).toList();
	}

	private static Object found(Store store, String filter, String... among) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("query ($among: [String!]) { organizations(filter: { slug: { in: $among } and: [%s] }) { nodes { slug } } }"
				.formatted(filter), Map.of("among", List.of(among)));
		return (answer.code() == null) ? answer.at("organizations.nodes") : answer.whole();
	}

}
