package org.lianhe.graphql.execution;

import java.util.List;
import java.util.Map;

import graphql.execution.ExecutionContext;
import org.jspecify.annotations.Nullable;

/**
 * Tells operations apart by all that what is kept of them depends on: the document
 * however it is written, the operation in it, and the values of its variables. It holds
 * nothing of them, so that it is as short for long ones.
 *
 * @param digest of all of it
 */
record OperationKey(String digest) {

	/** The key of an operation, made once for each execution. */
	static OperationKey of(ExecutionContext operation) {
		OperationKey known = operation.getGraphQLContext().get(OperationKey.class);
		if (known == null) {
			known = made(operation);
			operation.getGraphQLContext().put(OperationKey.class, known);
		}
		return known;
	}

	private static OperationKey made(ExecutionContext operation) {
		ValidDocument document = operation.getGraphQLContext().get(DocumentCache.FOUND);
		if (document == null) {
			throw new IllegalStateException("the document was not found by its provider");
		}
		StringBuilder all = new StringBuilder(document.hash());
		add(all, operation.getExecutionInput().getOperationName());
		add(all, operation.getCoercedVariables().toMap());
		return new OperationKey(Sha256.hex(all.toString()));
	}

	/** Lengths stand before what might contain anything. */
	private static void add(StringBuilder all, @Nullable Object value) {
		if (value instanceof Map<?, ?> fields) {
			all.append('{').append(fields.size());
			fields.forEach((name, one) -> {
				add(all, name);
				add(all, one);
			});
		}
		else if (value instanceof List<?> values) {
			all.append('[').append(values.size());
			values.forEach((one) -> add(all, one));
		}
		else if (value == null) {
			all.append('-');
		}
		else {
			String text = value.toString();
			all.append(value.getClass().getSimpleName()).append(text.length()).append(':').append(text);
		}
	}

}
