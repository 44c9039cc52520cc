package org.lianhe.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.lianhe.testing.Store;

import static org.assertj.core.api.Assertions.assertThat;

class PagingTests {

	private static final int MOST_PAGES = 6;

	@Provide
	Arbitrary<Case> lists() {
		return Cases.of(1);
	}

	@Property(tries = 150, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void walksEveryListOnceInOrderFromEitherEnd(@ForAll("lists") Case asked, @ForAll boolean isBackward,
			@ForAll("sizes") int size) {
		List<Row> rows = asked.rows();
		int page = Math.min(200, Math.max(size, (rows.size() + MOST_PAGES - 1) / MOST_PAGES));
		for (Store store : Store.values()) {
			assertThat(walk(store, asked, rows, isBackward, page)).as("%s", store).isEqualTo(shown(rows));
		}
	}

	@Property(tries = 40, seed = "20181122", edgeCases = EdgeCasesMode.NONE)
	void takesAPageFromEitherEndOfWhatLiesBetweenTwoCursors(@ForAll("lists") Case asked, @ForAll boolean isBackward,
			@ForAll("sizes") int size, @ForAll @IntRange(max = 200) int one, @ForAll @IntRange(max = 200) int other) {
		List<Row> rows = asked.rows();
		Assume.that(rows.size() > 1);
		int last = Math.min(200, rows.size()) - 1;
		int after = one % last;
		int before = after + 1 + other % (last - after);
		int from = isBackward ? Math.max(after + 1, before - size) : after + 1;
		int to = isBackward ? before : Math.min(before, after + 1 + size);
		for (Store store : Store.values()) {
			List<Object> cursors = Page.of(store, asked, Map.of("first", 200)).cursors();
			Page page = Page.of(store, asked, Map.of(isBackward ? "last" : "first", size, "after", cursors.get(after),
					"before", cursors.get(before)));
			assertThat(page.rows()).as("%s", store).isEqualTo(shown(rows.subList(from, to)));
			assertThat(page.totalCount()).as("%s", store).isEqualTo(rows.size());
			assertThat(page.hasMore(true) && page.hasMore(false)).as("%s", store).isTrue();
		}
	}

	@Provide
	Arbitrary<Integer> sizes() {
		return Arbitraries.of(1, 2, 3, 7, 20, 50, 200);
	}

	private static List<Object> walk(Store store, Case asked, List<Row> rows, boolean isBackward, int size) {
		List<Object> walked = new ArrayList<>();
		Page page = null;
		while (page == null || page.hasMore(isBackward)) {
			page = Page.of(store, asked, variables(page, isBackward, size));
			int met = walked.size();
			assertThat(page.totalCount()).as("count on %s", store).isEqualTo(rows.size());
			assertThat(page.hasMore(isBackward)).as("more after %d on %s", met, store)
				.isEqualTo(rows.size() - met > size);
			assertThat(page.hasMore(!isBackward)).as("any before %d on %s", met, store).isEqualTo(met > 0);
			List<Object> mine = new ArrayList<>(page.rows());
			if (isBackward) {
				Collections.reverse(mine);
			}
			walked.addAll(mine);
		}
		if (isBackward) {
			Collections.reverse(walked);
		}
		return walked;
	}

	private static Map<String, Object> variables(@Nullable Page last, boolean isBackward, int size) {
		Map<String, Object> variables = new HashMap<>(Map.of(isBackward ? "last" : "first", size));
		if (last != null) {
			variables.put(isBackward ? "before" : "after", Objects.requireNonNull(last.outermost(isBackward)));
		}
		return variables;
	}

	private static List<Object> shown(List<Row> rows) {
		return rows.stream().map(Page::shown).toList();
	}

}
