package org.lianhe.query.plan;

import java.util.List;

/** A step of a plan: reads one field for all objects of a level at once. */
@FunctionalInterface
public interface PlanStep {

	/** Sets the value of the field in each object. */
	void fill(ExecutionState state, List<ResultObject> items);

}
