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

/** Entities that arguments name, for fields that need them all to begin at all. */
public final class EntityKeyArguments {

	private final QueryPlanner planner;

	private final KeyLookup lookup;

	private final List<LookupKey> wanted;

	private final List<Object> path;

	/** Entities by the values of {@code EntityKey} in the arguments of a field. */
	public EntityKeyArguments(QueryPlanner planner, RequestedField requested,
			List<Map<String, @Nullable Object>> keys) {
		this.planner = planner;
		this.lookup = new KeyLookup(planner, null, 1);
		this.path = requested.path();
		this.wanted = keys.stream().map(LookupKey::key).toList();
	}

	/**
	 * The ids of the entities, in the order named, each once.
	 * @throws ApiException that says which one is not there and why
	 */
	public List<Long> find(ExecutionState state) {
		try {
			return ids(state);
		}
		catch (ApiException refusal) {
			throw refusal.at(this.path);
		}
	}

	private List<Long> ids(ExecutionState state) {
		List<Long> ids = new ArrayList<>();
		for (KeyLookup.Found<Long> one : this.lookup.find(state, this.wanted, this::ids)) {
			if (one.reason() != null) {
				throw one.reason();
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
