package org.lianhe.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.i18n.Language;
import org.lianhe.query.pagination.KeysetCursor;
import org.lianhe.query.pagination.PageArguments;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.ComputedObject;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.FieldPlanner;
import org.lianhe.query.plan.IdFilter;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RankedConnection;
import org.lianhe.query.plan.RequestedField;

/** The field {@code Query.search}. */
final class SearchField {

	private static final int MAX_ENTRIES = 1000;

	private static final int MAX_FILTERED_ENTRIES = 10_000;

	private static final List<String> EDGE = List.of("score", "match", "matched", "lang");

	private final IndexManager indexes;

	SearchField(IndexManager indexes) {
		this.indexes = indexes;
	}

	FieldPlanner output() {
		return new RankedConnection("SearchConnection", "SearchEdge", "Entity", this::plan, SearchField::edge,
				(field) -> ColumnValue.ofRowIndex(RankedConnection.MORE))
			.field();
	}

	private static FieldPlanner edge(String field) {
		return "spans".equals(field)
				? ComputedObject.listAt("TextSpan", 2 + EDGE.size(),
						(part) -> ColumnValue.ofRowIndex("start".equals(part) ? 0 : 1))
				: ColumnValue.ofRowIndex(2 + EDGE.indexOf(field));
	}

	private Function<ExecutionState, RankedConnection.Page> plan(QueryPlanner planner, RequestedField requested) {
		LimitsProperties limits = planner.context().limits();
		PageArguments page = PageArguments.of(requested.arguments(), limits.defaultPageSize(), limits.maxPageSize());
		Map<String, @Nullable Object> filter = requested.argument("filter");
		IdFilter idFilter = new IdFilter(planner, "Entity", filter);
		IndexQuery query = query(requested, idFilter.acceptsAll() ? MAX_ENTRIES : MAX_FILTERED_ENTRIES);
		String digest = planner.context().digest();
		String seal = String.join("\n", "Query.search", query.text(), sorted(query.types()), sorted(query.languages()),
				String.valueOf(filter), digest);
		KeysetCursor cursor = new KeysetCursor(seal, List.of(Double.class, Integer.class, Long.class));
		SearchHit after = (page.after() != null) ? read(cursor, page.after()) : null;
		return (state) -> this.indexes.search(digest, state.session(), (searcher) -> {
			List<SearchHit> found = searcher.find(query);
			Set<Long> passed = idFilter.filter(state, found.stream().map(SearchHit::entity).toList());
			List<SearchHit> hits = found.stream().filter((hit) -> passed.contains(hit.entity())).toList();
			List<String> suggestions = found.isEmpty() ? searcher.suggest(query) : List.of();
			return page(hits, page.size(), after, cursor, suggestions);
		});
	}

	private static IndexQuery query(RequestedField requested, int most) {
		String text = QueryTextValidator.checked(requested.argument("query"), "query");
		List<String> types = requested.argument("types");
		List<String> tags = requested.argument("lang");
		Set<Language> langs = Stream.ofNullable(tags)
			.flatMap(List::stream)
			.map(SearchField::lang)
			.collect(Collectors.toSet());
		return new IndexQuery(text, (types != null) ? Set.copyOf(types) : Set.of(), langs, true, most);
	}

	private static Language lang(String tag) {
		return Language.matching(tag)
			.orElseThrow(() -> ApiException
				.badInput("`lang` has \"" + tag + "\"; names are kept in zh-Hans, zh-Hant, en and zh-Latn-pinyin.")
				.with("argument", "lang"));
	}

	private static String sorted(Set<?> values) {
		return String.join(",", values.stream().map(String::valueOf).sorted().toList());
	}

	private static RankedConnection.Page page(List<SearchHit> hits, int size, @Nullable SearchHit after,
			KeysetCursor cursor, List<String> suggestions) {
		List<SearchHit> rest = (after == null) ? hits
				: hits.stream().filter((hit) -> SearchHit.ORDER.compare(hit, after) > 0).toList();
		List<@Nullable Object[]> rows = rest.stream().limit(size).map((hit) -> row(hit, cursor)).toList();
		return new RankedConnection.Page(rows, rest.size() > size, after != null,
				hits.stream().map(SearchHit::entity).toList(), suggestions);
	}

	private static @Nullable Object[] row(SearchHit hit, KeysetCursor cursor) {
		List<@Nullable Object[]> spans = hit.spans()
			.stream()
			.map((span) -> new @Nullable Object[] { span.start(), span.end() })
			.toList();
		return new Object[] { hit.entity(), cursor.write(List.of(hit.score(), hit.weight(), hit.entity())), hit.score(),
				hit.match().name(), hit.matched(), hit.lang().tag(), spans };
	}

	/** The last hit of a page, of which only the keys of the order are known. */
	private static SearchHit read(KeysetCursor cursor, String written) {
		List<@Nullable Object> keys = cursor.read("after", written);
		if (keys.get(0) instanceof Double score && keys.get(1) instanceof Integer weight
				&& keys.get(2) instanceof Long entity) {
			return new SearchHit(entity, "", weight, SearchMatch.TEXT, score, "", Language.ZH_HANS,
					NameKind.DESCRIPTION, List.of());
		}
		throw KeysetCursor.badCursor("after");
	}

}
