package org.lianhe.model.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RequestedField;
import org.lianhe.query.schema.Tables;

/**
 * Finds the entities that arguments of type {@code EntityKey} name, for fields that need
 * all of them.
 */
public final class EntityKeyArguments {

	private final QueryPlanner planner;

	private final KeyLookup lookup;

	private final List<LookupKey> wanted;

	private final List<Object> path;

	/** Plans the lookup of the keys in the arguments of a field. */
	public EntityKeyArguments(QueryPlanner planner, RequestedField requested,
			List<Map<String, @Nullable Object>> keys) {
		this.planner = planner;
		this.lookup = new KeyLookup(planner, null, 1);
		this.path = requested.path();
		this.wanted = keys.stream().map(LookupKey::key).toList();
	}

	/**
	 * Returns the distinct ids of the entities, in the order of the keys.
	 * @throws ApiException that names the first key without an entity
	 */
	public List<Long> findIds(ExecutionState state) {
		try {
			return ids(state);
		}
		catch (ApiException refusal) {
			throw refusal.at(this.path);
		}
	}

	private List<Long> ids(ExecutionState state) {
		List<Long> ids = new ArrayList<>();
		for (KeyLookup.Result<Long> one : this.lookup.find(state, this.wanted, this::ids)) {
			if (one.error() != null) {
				throw one.error();
			}
			ids.add(one.object());
		}
		return ids.stream().distinct().toList();
	}

	private Map<String, Long> ids(ExecutionState state, NodeKind kind, List<String> slugs) {
		List<Field<?>> columns = List.of(Tables.ENTITY.SLUG, Tables.ENTITY.ID);
		Map<String, Long> ids = new HashMap<>();
		state.session()
			.read(this.planner.prepare(DSL.select(columns).from(Tables.ENTITY).where(Tables.ENTITY.SLUG.in(slugs)),
					columns))
			.forEach((row) -> ids.put((String) row[0], (Long) row[1]));
		return ids;
	}

}
