package org.lianhe.query.plan;

import java.util.List;
import java.util.Map;

import graphql.normalized.ExecutableNormalizedField;

/**
 * The plan of one operation. It can be executed any number of times, by several threads.
 */
public final class QueryPlan {

	private final ObjectSelection root;

	private final boolean isComplete;

	private QueryPlan(ObjectSelection root, boolean isComplete) {
		this.root = root;
		this.isComplete = isComplete;
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
		return new QueryPlan(root, !planner.hasFetchedFields());
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

}
