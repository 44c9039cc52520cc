package org.lianhe.graphql.execution;

import java.util.List;
import java.util.Locale;

import graphql.ExecutionInput;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.parser.ParserOptions;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.graphql.cost.DocumentLimits;

/**
 * Refuses documents that ask for too much before they are read, while they are read, and
 * before they are validated.
 */
final class DocumentLimitsInstrumentation extends SimplePerformantInstrumentation {

	private final DocumentLimits bounds;

	private final ErrorFactory errors;

	DocumentLimitsInstrumentation(DocumentLimits bounds, ErrorFactory errors) {
		this.bounds = bounds;
		this.errors = errors;
	}

	/**
	 * The library's messages are put into other words, which takes them in one language.
	 */
	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		check(() -> this.bounds.check(input.getQuery()), parameters);
		input.getGraphQLContext().put(ParserOptions.class, this.bounds.options());
		return Locale.ENGLISH.equals(input.getLocale()) ? input
				: input.transform((english) -> english.locale(Locale.ENGLISH));
	}

	@Override
	public DocumentAndVariables instrumentDocumentAndVariables(DocumentAndVariables read,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		check(() -> this.bounds.check(read.getDocument()), parameters);
		return read;
	}

	private void check(Runnable check, InstrumentationExecutionParameters parameters) {
		try {
			check.run();
		}
		catch (ApiException refusal) {
			String request = String.valueOf(parameters.getExecutionInput().getExecutionId());
			throw new AbortExecutionException(List.of(this.errors.error(refusal, null, request)));
		}
	}

}
