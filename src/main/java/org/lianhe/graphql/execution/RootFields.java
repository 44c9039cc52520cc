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
 * What answers the fields of {@code Query}.
 *
 * @param outputs by field
 */
record RootFields(Map<String, FieldPlanner> outputs) {

	RootFields {
		outputs = Map.copyOf(outputs);
	}

	/** Two fields for each type of entity, and the rest. */
	static RootFields of(List<EntityType> entities, List<RootField> others) {
		Map<String, FieldPlanner> outputs = new HashMap<>();
		for (EntityType entity : entities) {
			outputs.put(entity.plural(), ConnectionField.all("Query." + entity.plural(), entity.name()));
			outputs.put(entity.singular(), LookupField.bySlug(entity.name()));
		}
		others.forEach((field) -> outputs.put(field.name(), field.planner()));
		return new RootFields(outputs);
	}

}
