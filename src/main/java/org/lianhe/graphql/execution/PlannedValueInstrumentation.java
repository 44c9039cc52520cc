package org.lianhe.graphql.execution;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.plan.ResultObject;

/**
 * Gives the library the planned values of fields without a data fetcher of their own,
 * where it completes a planned result.
 */
final class PlannedValueInstrumentation extends SimplePerformantInstrumentation {

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			@Nullable InstrumentationState state) {
		return !parameters.isTrivialDataFetcher() ? fetcher : (environment) -> {
			String key = environment.getMergedField().getResultKey();
			return (environment.getSource() instanceof ResultObject planned && planned.containsKey(key))
					? planned.get(key) : fetcher.get(environment);
		};
	}

}
