package org.lianhe.search;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.query.pagination.PageArguments;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.ComputedObject;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.FieldPlanner;
import org.lianhe.query.plan.PlanContext;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RequestedField;

/** The field {@code Query.resolve}. */
final class ResolveField {

	private static final int MAX_NAMES = 1000;

	private static final int MAX_CONTEXT_WORDS = 20;

	private static final int DEFAULT_CANDIDATES = 5;

	private static final List<String> FIELDS = List.of("name", "candidates", "isConfident");

	private static final List<String> CANDIDATE = List.of("node", "score", "match", "matched", "lang", "isConfident");

	private final IndexManager indexes;

	ResolveField(IndexManager indexes) {
		this.indexes = indexes;
	}

	FieldPlanner output() {
		return ComputedObject.rootList("Resolution", this::plan,
				(field) -> "candidates".equals(field)
						? ComputedObject.listAt("ResolutionCandidate", FIELDS.indexOf(field), ResolveField::candidate)
						: ColumnValue.ofRowIndex(FIELDS.indexOf(field)));
	}

	private static FieldPlanner candidate(String field) {
		int cell = CANDIDATE.indexOf(field);
		return "node".equals(field) ? ComputedObject.entityAt("Entity", cell) : ColumnValue.ofRowIndex(cell);
	}

	private Function<ExecutionState, List<@Nullable Object[]>> plan(QueryPlanner planner, RequestedField requested) {
		PlanContext context = planner.context();
		List<String> names = checked(requested, "names", MAX_NAMES, ErrorCode.QUERY_TOO_COSTLY);
		List<String> words = checked(requested, "context", MAX_CONTEXT_WORDS, ErrorCode.BAD_USER_INPUT);
		List<String> types = requested.argument("types");
		Set<String> wanted = (types != null) ? Set.copyOf(types) : Set.of();
		int size = PageArguments.of(requested.arguments(), DEFAULT_CANDIDATES, context.limits().maxPageSize()).size();
		return (state) -> this.indexes.search(context.digest(), state.session(), (searcher) -> {
			List<NameResolution> found = names.stream().map((name) -> searcher.resolve(name, wanted)).toList();
			return inContext(found, words, searcher, context, state).stream().map((one) -> row(one, size)).toList();
		});
	}

	private static List<String> checked(RequestedField requested, String argument, int most, ErrorCode code) {
		List<String> words = requested.argument(argument);
		if (words == null) {
			return List.of();
		}
		if (words.size() > most) {
			throw new ApiException(code, "`" + argument + "` has " + words.size() + " entries; it takes " + most
					+ ". Ask in several queries.")
				.with("argument", argument)
				.with("maximum", most);
		}
		words.forEach((word) -> QueryTextValidator.notTooLong(word, argument));
		return words;
	}

	private static List<NameResolution> inContext(List<NameResolution> found, List<String> words, Searcher searcher,
			PlanContext context, ExecutionState state) {
		if (words.isEmpty()) {
			return found;
		}
		List<Long> candidates = found.stream()
			.flatMap((one) -> one.candidatesInContext().stream())
			.map((one) -> one.hit().entity())
			.distinct()
			.toList();
		ContextScorer scorer = ContextScorer.of(words, candidates, searcher, context.dialect(), state.session());
		return found.stream().map((one) -> one.inContext(scorer)).toList();
	}

	private static @Nullable Object[] row(NameResolution resolution, int size) {
		List<@Nullable Object[]> candidates = resolution.candidates()
			.stream()
			.limit(size)
			.map((one) -> new @Nullable Object[] { one.hit().entity(), one.score(), one.hit().match().name(),
					one.hit().matched(), one.hit().lang().tag(), one.isConfident() })
			.toList();
		return new Object[] { resolution.name(), candidates, resolution.isConfident() };
	}

}
