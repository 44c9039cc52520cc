package org.lianhe.graphql.execution;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * Executes queries level by level rather than object by object. What asks about the
 * schema itself is left to the library.
 */
final class LevelExecutionStrategy extends ExecutionStrategy {

	private final ExecutionStrategy introspection = new AsyncExecutionStrategy();

	private final QueryExecutor answers;

	LevelExecutionStrategy(QueryExecutor answers) {
		this.answers = answers;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		if (context.getGraphQLContext().hasKey(QueryService.UNREAD)) {
			return CompletableFuture.completedFuture(ExecutionResultImpl.newExecutionResult().data(Map.of()).build());
		}
		Integer unasked = context.getGraphQLContext().get(QueryService.UNASKED);
		if (unasked != null) {
			return CompletableFuture.completedFuture(this.answers.open(context, unasked));
		}
		Map<String, MergedField> about = new LinkedHashMap<>();
		Map<String, MergedField> all = parameters.getFields().getSubFields();
		all.forEach((key, field) -> {
			if (isIntrospection(field)) {
				about.put(key, field);
			}
		});
		return CompletableFuture
			.completedFuture(this.answers.answer(context, (read) -> whole(context, parameters, about, all, read)));
	}

	private ExecutionResult whole(ExecutionContext context, ExecutionStrategyParameters parameters,
			Map<String, MergedField> about, Map<String, MergedField> all, Supplier<ExecutionResult> read) {
		if (about.isEmpty()) {
			return read.get();
		}
		MergedSelectionSet some = MergedSelectionSet.newMergedSelectionSet().subFields(about).build();
		ExecutionResult schema = this.introspection
			.execute(context, parameters.transform((builder) -> builder.fields(some)))
			.join();
		return (about.size() == all.size()) ? schema : merged(all, schema, read.get());
	}

	private static boolean isIntrospection(MergedField field) {
		return "__schema".equals(field.getName()) || "__type".equals(field.getName());
	}

	private static ExecutionResult merged(Map<String, MergedField> keys, ExecutionResult schema,
			ExecutionResult answer) {
		Map<String, @Nullable Object> ofSchema = schema.getData();
		Map<String, @Nullable Object> ofAnswer = answer.getData();
		if (ofSchema == null || ofAnswer == null) {
			return (ofSchema == null) ? schema : answer;
		}
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		keys.keySet()
			.forEach((key) -> data.put(key, ofSchema.containsKey(key) ? ofSchema.get(key) : ofAnswer.get(key)));
		return ExecutionResultImpl.newExecutionResult().from(answer).data(data).build();
	}

}
