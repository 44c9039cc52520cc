package org.lianhe.graphql.execution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lianhe.model.entity.EntityType;
import org.lianhe.model.lookup.LookupField;
import org.lianhe.query.plan.ConnectionField;
import org.lianhe.query.plan.FieldPlanner;
import org.lianhe.query.plan.RootField;

/**
 * The planners of the fields of {@code Query}.
 *
 * @param planners by name of the field
 */
record RootFields(Map<String, FieldPlanner> planners) {

	RootFields {
		planners = Map.copyOf(planners);
	}

	/** Two fields for each type of entity, and the rest. */
	static RootFields of(List<EntityType> entities, List<RootField> others) {
		Map<String, FieldPlanner> planners = new HashMap<>();
		for (EntityType entity : entities) {
			planners.put(entity.plural(), ConnectionField.all("Query." + entity.plural(), entity.name()));
			planners.put(entity.singular(), LookupField.bySlug(entity.name()));
		}
		others.forEach((field) -> planners.put(field.name(), field.planner()));
		return new RootFields(planners);
	}

}
