package org.lianhe.query.plan;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;
import org.jspecify.annotations.Nullable;

/**
 * The plan of one operation. It can be executed any number of times, by several threads.
 */
public final class QueryPlan {

	/** Bytes that a plan takes for an object or a list and its statement, as measured. */
	private static final int OBJECT_BYTES = 6_000;

	/** Bytes that a plan takes for a field without fields of its own, as measured. */
	private static final int LEAF_BYTES = 700;

	/** Estimated bytes of a value in an argument, beside its characters. */
	private static final int VALUE_BYTES = 200;

	private final ObjectSelection root;

	private final boolean isComplete;

	private final long estimatedBytes;

	private QueryPlan(ObjectSelection root, boolean isComplete, long estimatedBytes) {
		this.root = root;
		this.isComplete = isComplete;
		this.estimatedBytes = estimatedBytes;
	}

	/**
	 * Plans an operation.
	 * @param fields requested root fields
	 * @param roots planners of the root fields, by name
	 */
	public static QueryPlan of(QueryPlanner planner, List<ExecutableNormalizedField> fields,
			Map<String, FieldPlanner> roots) {
		ObjectSelection root = planner.selection(fields, TypeBinding.ofComputedRows("Query", (field) -> {
			FieldPlanner fieldPlanner = roots.get(field);
			if (fieldPlanner == null) {
				throw new IllegalStateException("nothing answers Query." + field);
			}
			return fieldPlanner;
		}));
		return new QueryPlan(root, !planner.hasFetchedFields(), bytesOfFields(fields));
	}

	/** Whether no field is left to data fetchers. */
	public boolean isComplete() {
		return this.isComplete;
	}

	/** Executes the plan and returns the data. */
	public ResultObject run(ExecutionState state) {
		ResultObject answer = this.root.newObject(new Object[0]);
		this.root.fill(state, List.of(answer));
		return answer;
	}

	/** A cautious estimate of the memory that the plan takes. */
	public long estimatedBytes() {
		return this.estimatedBytes;
	}

	private static long bytesOfFields(List<ExecutableNormalizedField> fields) {
		return fields.stream()
			.mapToLong((field) -> (field.hasChildren() ? OBJECT_BYTES : LEAF_BYTES)
					+ bytesOfValue(field.getResolvedArguments()) + bytesOfFields(field.getChildren()))
			.sum();
	}

	private static long bytesOfValue(@Nullable Object value) {
		if (value instanceof Map<?, ?> fields) {
			return VALUE_BYTES + fields.values().stream().mapToLong(QueryPlan::bytesOfValue).sum();
		}
		if (value instanceof Collection<?> values) {
			return VALUE_BYTES + values.stream().mapToLong(QueryPlan::bytesOfValue).sum();
		}
		return VALUE_BYTES + ((value instanceof String text) ? 2L * text.length() : 0);
	}

}
