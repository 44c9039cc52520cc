package org.lianhe.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;
import org.lianhe.name.Lang;
import org.lianhe.page.Cursor;
import org.lianhe.page.PageRequest;
import org.lianhe.query.Asked;
import org.lianhe.query.Limits;
import org.lianhe.query.Made;
import org.lianhe.query.Output;
import org.lianhe.query.Planner;
import org.lianhe.query.Ranked;
import org.lianhe.query.Run;
import org.lianhe.query.Sieve;
import org.lianhe.query.Value;

/** The field {@code Query.search}. */
final class SearchField {

	private static final int CONSIDERED = 1000;

	private static final int SIFTED = 10_000;

	private static final List<String> EDGE = List.of("score", "match", "matched", "lang");

	private final Indexes indexes;

	SearchField(Indexes indexes) {
		this.indexes = indexes;
	}

	Output output() {
		return new Ranked("SearchConnection", "SearchEdge", "Entity", this::plan, SearchField::edge,
				(field) -> Value.at(Ranked.MORE))
			.output();
	}

	private static Output edge(String field) {
		return "spans".equals(field)
				? Made.list("TextSpan", 2 + EDGE.size(), (part) -> Value.at("start".equals(part) ? 0 : 1))
				: Value.at(2 + EDGE.indexOf(field));
	}

	private Function<Run, Ranked.Page> plan(Planner planner, Asked asked) {
		Limits limits = planner.context().limits();
		PageRequest page = PageRequest.of(asked.arguments(), limits.defaultPageSize(), limits.pageSize());
		Map<String, @Nullable Object> filter = asked.argument("filter");
		Sieve sieve = new Sieve(planner, "Entity", filter);
		Ask ask = ask(asked, sieve.isOpen() ? CONSIDERED : SIFTED);
		String digest = planner.context().digest();
		String seal = String.join("\n", "Query.search", ask.asking(), sorted(ask.types()), sorted(ask.langs()),
				String.valueOf(filter), digest);
		Place place = new Place(new Cursor(seal, List.of(Double.class, Integer.class, Long.class)));
		Hit after = (page.after() != null) ? place.read(page.after()) : null;
		return (run) -> this.indexes.ask(digest, (searcher) -> {
			List<Hit> found = searcher.find(ask);
			Set<Long> passed = sieve.pass(run, found.stream().map(Hit::entity).toList());
			List<Hit> hits = found.stream().filter((hit) -> passed.contains(hit.entity())).toList();
			List<String> suggestions = found.isEmpty() ? searcher.suggest(ask) : List.of();
			return page(hits, page.size(), after, place, suggestions);
		});
	}

	private static Ask ask(Asked asked, int most) {
		String query = Words.checked(asked.argument("query"), "query");
		List<String> types = asked.argument("types");
		List<String> tags = asked.argument("lang");
		Set<Lang> langs = new LinkedHashSet<>();
		if (tags != null) {
			tags.forEach((tag) -> langs.add(lang(tag)));
		}
		return new Ask(query, (types != null) ? Set.copyOf(new LinkedHashSet<>(types)) : Set.of(), langs, true, most);
	}

	private static Lang lang(String tag) {
		return Lang.matching(tag)
			.orElseThrow(() -> Refusal
				.badInput("`lang` has \"" + tag + "\"; names are kept in zh-Hans, zh-Hant, en and zh-Latn-pinyin.")
				.with("argument", "lang"));
	}

	private static String sorted(Set<?> values) {
		return String.join(",", values.stream().map(String::valueOf).sorted().toList());
	}

	private static Ranked.Page page(List<Hit> hits, int size, @Nullable Hit after, Place place,
			List<String> suggestions) {
		List<Hit> rest = (after == null) ? hits
				: hits.stream().filter((hit) -> Hit.ORDER.compare(hit, after) > 0).toList();
		List<@Nullable Object[]> rows = rest.stream().limit(size).map((hit) -> row(hit, place)).toList();
		return new Ranked.Page(rows, rest.size() > size, after != null, hits.stream().map(Hit::entity).toList(),
				suggestions);
	}

	private static @Nullable Object[] row(Hit hit, Place place) {
		List<@Nullable Object[]> spans = hit.spans()
			.stream()
			.map((span) -> new @Nullable Object[] { span.start(), span.end() })
			.toList();
		return new Object[] { hit.entity(), place.write(hit), hit.score(), hit.match().name(), hit.matched(),
				hit.lang().tag(), spans };
	}

	/**
	 * The place of a hit among all.
	 *
	 * @param cursor which holds what hits are ordered by
	 */
	private record Place(Cursor cursor) {

		String write(Hit hit) {
			return this.cursor.write(List.of(hit.score(), hit.weight(), hit.entity()));
		}

		Hit read(String written) {
			List<@Nullable Object> keys = this.cursor.read("after", written);
			if (keys.get(0) instanceof Double score && keys.get(1) instanceof Integer weight
					&& keys.get(2) instanceof Long entity) {
				return new Hit(entity, weight, SearchMatch.TEXT, score, "", Lang.ZH_HANS, NameKind.DESCRIPTION,
						List.of());
			}
			throw Cursor.bad("after");
		}

	}

}
