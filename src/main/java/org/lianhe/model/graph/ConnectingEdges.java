package org.lianhe.model.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.relationship.RelationEnd;
import org.lianhe.query.schema.Tables;

/**
 * Looks up the edges between known entities, pair by pair in an index, so that the number
 * of edges of a hub does not matter.
 */
final class ConnectingEdges {

	/** Largest number of pairs that are looked up at a time. */
	private static final int PAIRS = 100_000;

	private final QueryPlanner planner;

	private final EdgeFilter followed;

	ConnectingEdges(QueryPlanner planner, EdgeFilter followed) {
		this.planner = planner;
		this.followed = followed.withoutTypes();
	}

	/**
	 * Returns the edges between hubs and other entities, in both directions.
	 * @param some collects the hubs whose edges were not looked up
	 */
	List<GraphEdge> find(ExecutionState state, Collection<Long> hubs, Collection<Long> others, Set<Long> some) {
		int most = Math.min(AdjacencyReader.MAX_HUBS, PAIRS / Math.max(1, others.size()));
		List<Long> mine = hubs.stream().sorted().limit(most).toList();
		hubs.stream().sorted().skip(most).forEach(some::add);
		if (mine.isEmpty() || others.isEmpty()) {
			return List.of();
		}
		List<org.jooq.Select<Record>> parts = new ArrayList<>();
		for (Long hub : mine) {
			parts.add(part(hub, RelationEnd.SUBJECT));
			parts.add(part(hub, RelationEnd.OBJECT));
		}
		PreparedQuery statement = AdjacencyReader.prepared(this.planner, parts);
		return AdjacencyReader.ties(state.session().read(statement, List.copyOf(others)));
	}

	private org.jooq.Select<Record> part(Long hub, RelationEnd near) {
		SelectBuilder select = new SelectBuilder(() -> "r");
		TableAlias relation = TableAlias.of(select, Tables.RELATION, false);
		Table<?> ids = DSL.table("unnest({0})", PreparedQuery.inputIds()).as("g", "id");
		Field<Long> other = DSL.field(DSL.name("g", "id"), Long.class);
		select.join(ids, DSL.noCondition());
		relation.leftJoin(relation.field(near.id())
			.eq(hub)
			.and(relation.field(near.other().id()).eq(other))
			.and(this.followed.condition(relation, near)));
		select.where(relation.id().isNotNull());
		return select.toSelect(AdjacencyReader.columns(relation));
	}

}
