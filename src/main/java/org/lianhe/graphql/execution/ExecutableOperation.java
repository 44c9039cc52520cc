package org.lianhe.graphql.execution;

import java.util.List;
import java.util.Map;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.cost.StringLimits;

/** An operation that is executed once, with fragments written out when first needed. */
final class ExecutableOperation {

	private final ExecutionContext context;

	private final int maxFields;

	private final StringLimits stringLimits;

	private @Nullable ExecutableNormalizedOperation normalized;

	private @Nullable String key;

	ExecutableOperation(ExecutionContext context, int maxFields, StringLimits stringLimits) {
		this.context = context;
		this.maxFields = maxFields;
		this.stringLimits = stringLimits;
	}

	String requestId() {
		return this.context.getExecutionId().toString();
	}

	GraphQLSchema schema() {
		return this.context.getGraphQLSchema();
	}

	LanguagePreferences languages() {
		return this.context.getGraphQLContext().getOrDefault(LanguagePreferences.class, LanguagePreferences.DEFAULT);
	}

	/** The fields of {@code Query}. */
	List<ExecutableNormalizedField> fields() {
		return normalized().getTopLevelFields();
	}

	/**
	 * The operation with its fragments written out.
	 * @throws ApiException if it has too many fields, or a string that is too long or has
	 * invalid characters
	 */
	ExecutableNormalizedOperation normalized() {
		ExecutableNormalizedOperation operation = this.normalized;
		if (operation == null) {
			operation = normalize();
			operation.getNormalizedFieldToMergedField()
				.keySet()
				.forEach((field) -> field.getResolvedArguments().forEach(this.stringLimits::check));
			this.normalized = operation;
		}
		return operation;
	}

	private ExecutableNormalizedOperation normalize() {
		try {
			return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(schema(),
					this.context.getOperationDefinition(), this.context.getFragmentsByName(),
					this.context.getCoercedVariables(),
					ExecutableNormalizedOperationFactory.Options.defaultOptions()
						.graphQLContext(this.context.getGraphQLContext())
						.locale(this.context.getLocale())
						.maxFieldsCount(this.maxFields));
		}
		catch (AbortExecutionException ex) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY,
					"The query asks for more than " + this.maxFields + " fields. Ask in several queries.")
				.with("maximum", this.maxFields);
		}
	}

	/**
	 * A digest of the normalized document, the operation in it, and the variables: two
	 * operations with the same key have the same cost and plan.
	 */
	String key() {
		String known = this.key;
		if (known == null) {
			ValidDocument document = this.context.getGraphQLContext().get(ValidDocument.class);
			if (document == null) {
				throw new IllegalStateException("the document is not in the context");
			}
			StringBuilder parts = new StringBuilder(document.hash());
			append(parts, this.context.getExecutionInput().getOperationName());
			append(parts, this.context.getCoercedVariables().toMap());
			known = ValidDocument.sha256(parts.toString());
			this.key = known;
		}
		return known;
	}

	/** Appends a value with its length, so that no two values look alike. */
	private static void append(StringBuilder parts, @Nullable Object value) {
		if (value instanceof Map<?, ?> fields) {
			parts.append('{').append(fields.size());
			fields.forEach((name, field) -> {
				append(parts, name);
				append(parts, field);
			});
		}
		else if (value instanceof List<?> values) {
			parts.append('[').append(values.size());
			values.forEach((element) -> append(parts, element));
		}
		else if (value == null) {
			parts.append('-');
		}
		else {
			String text = value.toString();
			parts.append(value.getClass().getSimpleName()).append(text.length()).append(':').append(text);
		}
	}

}
