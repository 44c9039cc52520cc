package org.lianhe.query.plan;

import java.util.List;

/** Finds the values of one field, for all objects of a level at once. */
@FunctionalInterface
public interface PlanStep {

	/** Sets the field's value in each of the objects. */
	void fill(ExecutionState state, List<ResultObject> items);

}
