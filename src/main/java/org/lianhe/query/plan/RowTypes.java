package org.lianhe.query.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All types whose objects are rows of a table, by their names in the schema. */
public final class RowTypes {

	private final Map<String, RowType> byName = new LinkedHashMap<>();

	private final List<RowType> entities;

	/**
	 * Creates the index of types.
	 * @param entities types that implement {@code Entity}
	 * @param others all other types, and {@code Entity} itself
	 */
	public RowTypes(List<RowType> entities, List<RowType> others) {
		this.entities = List.copyOf(entities);
		entities.forEach((type) -> this.byName.put(type.name(), type));
		others.forEach((type) -> this.byName.put(type.name(), type));
	}

	/** Returns the type of this name. */
	public RowType get(String name) {
		RowType type = this.byName.get(name);
		if (type == null) {
			throw new IllegalArgumentException("no type " + name);
		}
		return type;
	}

	/** The concrete types that a row of this type may have. */
	public List<RowType> concrete(RowType type) {
		return type.isInterface() ? this.entities : List.of(type);
	}

	public Collection<RowType> all() {
		return this.byName.values();
	}

}
