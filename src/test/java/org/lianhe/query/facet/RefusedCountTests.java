package org.lianhe.query.facet;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedCountTests {

	@Test
	void rejectsNoDimensionAndMoreThanTwo() {
		assertThat(refusal("groupBy(by: [KIND, PLACE, TOPIC]) { count }")).isEqualTo(
				List.of("BAD_USER_INPUT", "by", "`by` has 3 dimensions; it takes 1 to 2.", List.of("labs", "groupBy")));
		assertThat(refusal("groupBy(by: []) { count }")).isEqualTo(
				List.of("BAD_USER_INPUT", "by", "`by` has 0 dimensions; it takes 1 to 2.", List.of("labs", "groupBy")));
	}

	@Test
	void refusesMoreValuesThanAPageHas() {
		assertThat(refusal("facets(by: KIND, first: 201) { count }")).isEqualTo(
				List.of("PAGE_TOO_LARGE", "first", "`first` is 201; it takes 0 to 200.", List.of("labs", "facets")));
		assertThat(refusal("groupBy(by: [KIND], first: -1) { count }")).isEqualTo(
				List.of("BAD_USER_INPUT", "first", "`first` is -1; it takes 0 to 200.", List.of("labs", "groupBy")));
	}

	@Test
	void refusesALevelOfWhatHasNone() {
		assertThat(refusal("facets(by: KIND, level: CITY) { count }")).isEqualTo(List.of("BAD_USER_INPUT", "level",
				"`level` is a kind of place; it goes with PLACE alone.", List.of("labs", "facets")));
	}

	@Test
	void refusesToKeepMoreValuesThanAPageHas() {
		List<String> many = IntStream.rangeClosed(0, 200).mapToObj((i) -> "s" + i).toList();
		TestServer.Answer answer = TestServer.shared(Store.H2)
			.ask("query ($many: [String!]) { labs { facets(by: PARTNER, selected: $many) { count } } }",
					Map.of("many", many));
		assertThat(refusal(answer)).isEqualTo(List.of("QUERY_TOO_COSTLY", "selected",
				"`selected` has 201 values; it may have 200.", List.of("labs", "facets")));
	}

	@Test
	void suggestsTheDimensionWithTheNearestName() {
		TestServer.Answer answer = TestServer.shared(Store.H2).ask("{ labs { facets(by: PARTNERS) { count } } }");
		assertThat(answer.whole().get("errors")).asString().contains("Did you mean PARTNER or PARENT or PARTNER_LAB?");
	}

	private static List<@Nullable Object> refusal(String field) {
		return refusal(TestServer.shared(Store.H2).ask("{ labs { " + field + " } }"));
	}

	private static List<@Nullable Object> refusal(TestServer.Answer answer) {
		Map<?, ?> error = (Map<?, ?>) ((List<?>) answer.whole().get("errors")).get(0);
		Map<?, ?> more = (Map<?, ?>) error.get("extensions");
		return List.of(more.get("code"), more.get("argument"), error.get("message"), error.get("path"));
	}

}
