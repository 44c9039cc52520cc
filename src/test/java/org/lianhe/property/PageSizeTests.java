package org.lianhe.property;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;

import static org.assertj.core.api.Assertions.assertThat;

class PageSizeTests {

	@ParameterizedTest
	@EnumSource
	void everyListGivesUpTo200AndRefusesMore(Store store) {
		all().forEach((asked) -> List.of("first", "last").forEach((argument) -> {
			assertThat(Page.of(store, asked, Map.of(argument, 200)).rows()).hasSize(Math.min(200, asked.rows().size()));
			assertThat(refusal(store, asked, Map.of(argument, 201)))
				.isEqualTo(Map.of("code", "PAGE_TOO_LARGE", "argument", argument, "maximum", 200));
		}));
	}

	@ParameterizedTest
	@EnumSource
	void everyListRefusesANegativeSize(Store store) {
		all().forEach((asked) -> List.of("first", "last")
			.forEach((argument) -> assertThat(refusal(store, asked, Map.of(argument, -1)))
				.isEqualTo(Map.of("code", "BAD_USER_INPUT", "argument", argument, "maximum", 200))));
	}

	@ParameterizedTest
	@EnumSource
	void everyListRefusesBothEndsAtOnce(Store store) {
		all().forEach((asked) -> assertThat(refusal(store, asked, Map.of("first", 1, "last", 1)))
			.isEqualTo(Map.of("code", "BAD_USER_INPUT", "argument", "last")));
	}

	@ParameterizedTest
	@EnumSource
	void everyListGivesAnEmptyPageWithItsCount(Store store) {
		all().forEach((asked) -> {
			int count = asked.rows().size();
			assertThat(Page.of(store, asked, Map.of("first", 0))).isEqualTo(empty(count, count > 0, false));
			assertThat(Page.of(store, asked, Map.of("last", 0))).isEqualTo(empty(count, false, count > 0));
		});
	}

	@ParameterizedTest
	@EnumSource
	void everyListGives20UnlessTold(Store store) {
		all().forEach((asked) -> assertThat(Page.of(store, asked, Map.of()).rows())
			.isEqualTo(asked.rows().stream().limit(20).map(Page::shown).toList()));
	}

	private static Page empty(int count, boolean hasNext, boolean hasPrevious) {
		Map<String, Object> info = new HashMap<>(Map.of("hasNextPage", hasNext, "hasPreviousPage", hasPrevious));
		info.put("startCursor", null);
		info.put("endCursor", null);
		return new Page(count, List.of(), List.of(), info);
	}

	/** Every list of the schema, nested ones in the first owner by slug. */
	private static Stream<Case> all() {
		return Stream.concat(Listed.all(true).stream(), Listed.all(false).stream()).map((listed) -> {
			String owner = listed.isRoot() ? null : Generated.model().all(listed.owner()).get(0).slug();
			Map<String, Object> own = new HashMap<>();
			listed.own()
				.stream()
				.filter((argument) -> !Set.of("predicates", "asOf", "field").contains(argument))
				.forEach((argument) -> own.put(argument,
						Map.of("direction", "BOTH", "part", "SPEAKER", "direct", false, "unknownDates", "INCLUDE")
							.get(argument)));
			return new Case(listed, owner, own, Map.of(), List.of(), "zh-Hans");
		});
	}

	private static Map<?, ?> refusal(Store store, Case asked, Map<String, ?> page) {
		Map<String, Object> variables = new HashMap<>(asked.variables());
		variables.putAll(page);
		return Refused.by(Generated.server(store).ask(asked.document(), variables, asked.reader()));
	}

}
