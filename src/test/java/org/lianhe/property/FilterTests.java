package org.lianhe.property;

import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lianhe.testing.Store;

import static org.assertj.core.api.Assertions.assertThat;

class FilterTests {

	private static final int PAGE = 200;

	private static final int DEPTH = 3;

	@Provide
	Arbitrary<Case> filtered() {
		return Arbitraries.of(Listed.all(true))
			.flatMap((listed) -> Filters.of(listed.target(), DEPTH)
				.map((filter) -> new Case(listed, null, Map.of(), filter, List.of(), "zh-Hans")));
	}

	@Property(tries = 400, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void findWhatTheSchemaSaysAndNothingElse(@ForAll("filtered") Case asked) {
		List<Row> rows = asked.rows();
		for (Store store : Store.values()) {
			Page page = Page.of(store, asked, Map.of("first", PAGE));
			assertThat(page.rows()).as("%s", store).isEqualTo(rows.stream().limit(PAGE).map(Page::shown).toList());
			assertThat(page.totalCount()).as("%s", store).isEqualTo(rows.size());
		}
	}

}
