package org.lianhe.search.reconcile;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.lianhe.core.i18n.TypeNames;

/**
 * One query of a batch.
 *
 * @param name that is matched; empty where there is none that can be matched
 * @param types of entity, as {@code EntityType} has them; empty means all
 * @param limit most candidates
 * @param properties values that the entity should have, by property
 */
record ReconcileQuery(String name, Set<String> types, int limit, Map<ReconcileProperty, List<String>> properties) {

	/** Most candidates of a query, unless it asks for fewer. */
	static final int MAX_CANDIDATES = 25;

	/** What finding a name costs. */
	private static final int NAME_COST = 5;

	ReconcileQuery {
		types = Set.copyOf(types);
		properties = Map.copyOf(properties);
	}

	boolean isNamed() {
		return !this.name.isEmpty();
	}

	/** Whether it may mean an entity of this type. */
	boolean accepts(ReconcileEntity entity) {
		return this.types.isEmpty() || this.types.contains(TypeNames.codeOf(entity.type()));
	}

	/** What finding its candidates costs; reading them costs as the document does. */
	long cost() {
		return isNamed() ? NAME_COST : 1;
	}

	/**
	 * The share of its properties that agree with an entity, from 0 to 1. A property
	 * counts only if both sides have a value; empty if none counts.
	 */
	OptionalDouble agreement(ReconcileEntity entity) {
		return this.properties.entrySet()
			.stream()
			.filter((one) -> !one.getValue().isEmpty() && !one.getKey().of(entity).isEmpty())
			.mapToInt((one) -> hasAny(entity, one.getKey(), one.getValue()) ? 1 : 0)
			.average();
	}

	private static boolean hasAny(ReconcileEntity entity, ReconcileProperty property, List<String> given) {
		return property.of(entity)
			.stream()
			.anyMatch((value) -> given.stream().anyMatch((one) -> property.isSame(one, value)));
	}

}
