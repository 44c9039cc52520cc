package org.lianhe.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceTests {

	@ParameterizedTest
	@EnumSource
	void whatIsInAPlaceIncludesWhatIsInItsParts(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  place(slug: "guangdong") {
				    within { nodes { slug } }
				    direct: entities(direct: true, filter: { kind: { eq: UNIVERSITY } }) { nodes { slug } }
				    entities(filter: {
				      kind: { eq: UNIVERSITY }
				      citations: { some: { source: { slug: { eq: "atj-joint-labs-2018" } } } }
				    }) { nodes { slug } }
				  }
				}
				""");
		assertThat((List<?>) answer.at("place.entities.nodes"))
			.isEqualTo(List.of(Map.of("slug", "cuhk-shenzhen"), Map.of("slug", "scut"), Map.of("slug", "sysu")));
		assertThat((List<?>) answer.at("place.direct.nodes")).isEmpty();
		assertThat(answer.at("place.within.nodes")).asInstanceOf(InstanceOfAssertFactories.LIST)
			.contains(Map.of("slug", "guangdong-hk-macao"));
	}

	@ParameterizedTest
	@EnumSource
	void theGreaterBayAreaHasItsCities(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("{ place(slug: \"greater-bay-area\") { contains(direct: true, orderBy: { field: SLUG }) { nodes { slug } } } }");
		assertThat(answer.at("place.contains.nodes")).isEqualTo(slugs("dongguan", "foshan", "guangzhou", "hong-kong",
				"huizhou", "jiangmen", "macao", "shenzhen", "zhaoqing", "zhongshan", "zhuhai"));
	}

	@ParameterizedTest
	@EnumSource
	void whatIsInAPlaceIsTheSameInAListAFilterAndAFacet(Store store) {
		for (String place : List.of("greater-bay-area", "hong-kong", "shenzhen", "guangdong", "china")) {
			TestServer.Answer answer = TestServer.shared(store).ask("""
					query ($slug: String!, $selected: [String!]) {
					  place(slug: $slug) { entities { totalCount } }
					  filtered: entities(filter: { inPlace: { some: { slug: { eq: $slug } } } }) { totalCount }
					  counted: entities(filter: { type: { ne: PLACE } }) {
					    facets(by: PLACE, first: 0, selected: $selected) { value count }
					  }
					}
					""", Map.of("slug", place, "selected", List.of(place)));
			Object count = Objects.requireNonNull(answer.at("place.entities.totalCount"));
			assertThat(count).as(place).isNotEqualTo(0).isEqualTo(answer.at("filtered.totalCount"));
			assertThat(answer.at("counted.facets")).as(place)
				.asInstanceOf(InstanceOfAssertFactories.LIST)
				.contains(Map.of("value", place, "count", count));
		}
	}

	@ParameterizedTest
	@EnumSource
	void onlyRegionsOfTheWorldAndOneOfAComparisonLieInNoCountry(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  places(first: 100, filter: {
				    kind: { ne: COUNTRY }
				    within: { none: { kind: { eq: COUNTRY } } }
				  }) { nodes { slug } }
				}
				""");
		assertThat(answer.at("places.nodes")).isEqualTo(slugs("africa", "brics-countries", "europe-and-america",
				"middle-east", "silicon-valley", "southeast-asia"));
	}

	@ParameterizedTest
	@EnumSource
	void aPlaceWithoutCoordinatesSaysSo(Store store) {
		TestServer.Answer answer = TestServer.shared(store)
			.ask("{ known: place(slug: \"shenzhen\") { coordinates { latitude longitude grade } } "
					+ "unknown: place(slug: \"pearl-river-delta\") { coordinates { latitude } } }");
		assertThat(answer.at("known.coordinates"))
			.isEqualTo(Map.of("latitude", 22.5445741, "longitude", 114.0545429, "grade", "A"));
		assertThat(answer.at("unknown.coordinates")).isNull();
	}

	private static List<Map<String, String>> slugs(String... slugs) {
		return Stream.of(slugs).map((slug) -> Map.of("slug", slug)).toList();
	}

}
