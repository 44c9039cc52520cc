package org.lianhe.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;
import org.lianhe.query.Asked;
import org.lianhe.query.Planner;
import org.lianhe.query.Run;
import org.lianhe.store.db.Tables;

/** Entities that arguments name, for fields that need them all to begin at all. */
public final class EntityKeys {

	private final Planner planner;

	private final Lookup lookup;

	private final List<Wanted> wanted;

	private final List<Object> path;

	/** Entities by the values of {@code EntityKey} in the arguments of a field. */
	public EntityKeys(Planner planner, Asked asked, List<Map<String, @Nullable Object>> keys) {
		this.planner = planner;
		this.lookup = new Lookup(planner, null, 1);
		this.path = asked.path();
		this.wanted = keys.stream().map(Wanted::key).toList();
	}

	/**
	 * The ids of the entities, in the order named, each once.
	 * @throws Refusal that says which one is not there and why
	 */
	public List<Long> find(Run run) {
		try {
			return ids(run);
		}
		catch (Refusal refusal) {
			throw refusal.at(this.path);
		}
	}

	private List<Long> ids(Run run) {
		List<Long> ids = new ArrayList<>();
		for (Lookup.Found<Long> one : this.lookup.find(run, this.wanted, this::ids)) {
			if (one.reason() != null) {
				throw one.reason();
			}
			ids.add(one.object());
		}
		return ids.stream().distinct().toList();
	}

	private Map<String, Long> ids(Run run, NodeKind kind, List<String> slugs) {
		List<Field<?>> columns = List.of(Tables.ENTITY.SLUG, Tables.ENTITY.ID);
		Map<String, Long> ids = new HashMap<>();
		run.session()
			.read(this.planner.prepare(DSL.select(columns).from(Tables.ENTITY).where(Tables.ENTITY.SLUG.in(slugs)),
					columns))
			.forEach((row) -> ids.put((String) row[0], (Long) row[1]));
		return ids;
	}

}
