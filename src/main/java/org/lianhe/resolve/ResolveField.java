package org.lianhe.resolve;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;
import org.lianhe.page.PageRequest;
import org.lianhe.query.Asked;
import org.lianhe.query.Context;
import org.lianhe.query.Made;
import org.lianhe.query.Output;
import org.lianhe.query.Planner;
import org.lianhe.query.Run;
import org.lianhe.query.Value;
import org.lianhe.search.Indexes;
import org.lianhe.search.Searcher;
import org.lianhe.search.Words;

/** The field {@code Query.resolve}. */
final class ResolveField {

	private static final int MOST_NAMES = 1000;

	private static final int MOST_WORDS = 20;

	private static final int USUAL = 5;

	private static final List<String> FIELDS = List.of("name", "candidates", "isConfident");

	private static final List<String> CANDIDATE = List.of("node", "score", "match", "matched", "lang", "isConfident");

	private final Indexes indexes;

	ResolveField(Indexes indexes) {
		this.indexes = indexes;
	}

	Output output() {
		return Made.roots("Resolution", this::plan,
				(field) -> "candidates".equals(field)
						? Made.list("ResolutionCandidate", FIELDS.indexOf(field), ResolveField::candidate)
						: Value.at(FIELDS.indexOf(field)));
	}

	private static Output candidate(String field) {
		int cell = CANDIDATE.indexOf(field);
		return "node".equals(field) ? Made.one("Entity", cell) : Value.at(cell);
	}

	private Function<Run, List<@Nullable Object[]>> plan(Planner planner, Asked asked) {
		Context context = planner.context();
		List<String> names = checked(asked, "names", MOST_NAMES, Code.QUERY_TOO_COSTLY);
		List<String> words = checked(asked, "context", MOST_WORDS, Code.BAD_USER_INPUT);
		List<String> types = asked.argument("types");
		Set<String> wanted = (types != null) ? new LinkedHashSet<>(types) : Set.of();
		Map<String, @Nullable Object> first = new HashMap<>();
		first.put("first", asked.argument("first"));
		int size = PageRequest.of(first, USUAL, context.limits().pageSize()).size();
		return (run) -> this.indexes.ask(context.digest(), (searcher) -> {
			Resolver resolver = new Resolver(searcher, wanted);
			List<Resolution> found = names.stream().map((name) -> {
				run.session().checkTime();
				return resolver.resolve(name);
			}).toList();
			return weighed(found, words, searcher, context, run).stream().map((one) -> row(one, size)).toList();
		});
	}

	private static List<String> checked(Asked asked, String argument, int most, Code code) {
		List<String> words = asked.argument(argument);
		if (words == null) {
			return List.of();
		}
		if (words.size() > most) {
			throw new Refusal(code, "`" + argument + "` has " + words.size() + " entries; it takes " + most
					+ ". Ask in several queries.")
				.with("argument", argument)
				.with("maximum", most);
		}
		words.forEach((word) -> Words.notTooLong(word, argument));
		return words;
	}

	private static List<Resolution> weighed(List<Resolution> found, List<String> words, Searcher searcher,
			Context context, Run run) {
		if (words.isEmpty()) {
			return found;
		}
		List<Long> candidates = found.stream()
			.flatMap((one) -> Resolver.judged(one).stream())
			.map((one) -> one.hit().entity())
			.distinct()
			.toList();
		Surroundings around = Surroundings.of(words, candidates, searcher, context.dialect(), run.session());
		return found.stream().map((one) -> Resolver.weighed(one, around)).toList();
	}

	private static @Nullable Object[] row(Resolution resolution, int size) {
		List<@Nullable Object[]> candidates = resolution.candidates()
			.stream()
			.limit(size)
			.map((one) -> new @Nullable Object[] { one.hit().entity(), one.score(), one.hit().match().name(),
					one.hit().matched(), one.hit().lang().tag(), one.isConfident() })
			.toList();
		return new Object[] { resolution.name(), candidates, resolution.isConfident() };
	}

}
