package org.lianhe.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lianhe.entity.EntityType;
import org.lianhe.node.Finder;
import org.lianhe.query.Connection;
import org.lianhe.query.Output;
import org.lianhe.query.RootField;

/**
 * What answers the fields of {@code Query}.
 *
 * @param outputs by field
 */
record Roots(Map<String, Output> outputs) {

	Roots {
		outputs = Map.copyOf(outputs);
	}

	/** Two fields for each type of entity, and the rest. */
	static Roots of(List<EntityType> entities, List<RootField> others) {
		Map<String, Output> outputs = new HashMap<>();
		for (EntityType entity : entities) {
			outputs.put(entity.plural(), Connection.all("Query." + entity.plural(), entity.name()));
			outputs.put(entity.singular(), Finder.bySlug(entity.name()));
		}
		others.forEach((field) -> outputs.put(field.name(), field.output()));
		return new Roots(outputs);
	}

}
