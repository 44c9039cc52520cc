package org.lianhe.model.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOrderByStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.ParentKeys;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.relationship.RelationEnd;
import org.lianhe.query.schema.Tables;

/**
 * Reads the edges of many entities with a bounded number of rows. Entities with few edges
 * are read completely in one statement. Of hubs, that is, entities that would exceed the
 * bound, another statement reads the first edges by the slug of the other end.
 */
final class AdjacencyReader {

	/** Largest number of hubs that are read at a time. */
	static final int MAX_HUBS = 32;

	private static final Comparator<Map.Entry<Long, Integer>> FEWEST_FIRST = Map.Entry.<Long, Integer>comparingByValue()
		.thenComparing(Map.Entry.comparingByKey());

	private final QueryPlanner planner;

	private final EdgeFilter followed;

	private final int most;

	private final PreparedQuery whole;

	private final PreparedQuery degrees;

	AdjacencyReader(QueryPlanner planner, EdgeFilter followed, int most) {
		this.planner = planner;
		this.followed = followed;
		this.most = most;
		this.whole = whole();
		this.degrees = degrees();
	}

	/**
	 * Returns the number of relations of each entity, including those that the filter
	 * excludes.
	 */
	Map<Long, Integer> degrees(ExecutionState state, Collection<Long> entities) {
		Map<Long, Integer> degrees = new TreeMap<>();
		state.session()
			.read(this.degrees, List.copyOf(entities))
			.forEach((row) -> degrees.put((Long) row[0], (Integer) row[1]));
		return degrees;
	}

	/** Reads the edges of entities up to the given number for each. */
	Adjacency read(ExecutionState state, Map<Long, Integer> entities) {
		Adjacency whole = readComplete(state, entities);
		List<Long> hubs = whole.cut().stream().limit(MAX_HUBS).toList();
		if (hubs.isEmpty()) {
			return whole;
		}
		int each = Math.max(1, this.most / hubs.size());
		List<GraphEdge> first = ties(state.session().read(first(hubs, each)));
		Map<Long, Long> out = first.stream().collect(Collectors.groupingBy(GraphEdge::subject, Collectors.counting()));
		Map<Long, Long> in = first.stream().collect(Collectors.groupingBy(GraphEdge::object, Collectors.counting()));
		hubs.stream()
			.filter((hub) -> out.getOrDefault(hub, 0L) < each && in.getOrDefault(hub, 0L) < each)
			.forEach(whole.cut()::remove);
		whole.edges().addAll(first);
		return whole;
	}

	/** Reads the edges of the entities that are no hubs. */
	Adjacency readComplete(ExecutionState state, Map<Long, Integer> entities) {
		List<Long> few = new ArrayList<>();
		Set<Long> hubs = new LinkedHashSet<>();
		long sum = 0;
		for (Map.Entry<Long, Integer> one : entities.entrySet().stream().sorted(FEWEST_FIRST).toList()) {
			sum += one.getValue();
			((sum <= this.most) ? few : hubs).add(one.getKey());
		}
		return new Adjacency(new LinkedHashSet<>(ties(state.session().read(this.whole, few))), hubs);
	}

	static List<GraphEdge> ties(List<@Nullable Object[]> rows) {
		return rows.stream().map((row) -> new GraphEdge((Long) row[0], (Long) row[1], (Long) row[2])).toList();
	}

	private PreparedQuery degrees() {
		SelectBuilder select = this.planner.newSelect();
		ParentKeys parents = ParentKeys.ofInputIds(this.planner, select);
		TableAlias entity = TableAlias.of(select, Tables.ENTITY, false);
		entity.join(parents.matches(entity.id()));
		List<Field<?>> columns = List.of(entity.id(), entity.field(Tables.ENTITY.DEGREE));
		return this.planner.prepare(select.toSelect(columns), columns);
	}

	private PreparedQuery whole() {
		return prepared(this.planner, ends().stream().map((near) -> {
			SelectBuilder select = this.planner.newSelect();
			ParentKeys parents = ParentKeys.ofInputIds(this.planner, select);
			TableAlias relation = TableAlias.of(select, Tables.RELATION, false);
			relation.join(parents.matches(relation.field(near.id())).and(this.followed.condition(relation, near)));
			return (SelectOrderByStep<Record>) select.toSelect(columns(relation));
		}).toList());
	}

	private PreparedQuery first(List<Long> hubs, int each) {
		List<org.jooq.Select<Record>> parts = new ArrayList<>();
		for (Long hub : hubs) {
			for (RelationEnd end : ends()) {
				SelectBuilder select = new SelectBuilder(() -> "r");
				TableAlias relation = TableAlias.of(select, Tables.RELATION, false);
				Field<Long> near = relation.field(end.id());
				Field<Long> far = relation.field(end.other().id());
				relation.join(near.eq(hub).and(this.followed.condition(relation, end)));
				parts.add(select.toSelect(columns(relation)).orderBy(near, far, relation.id()).limit(DSL.inline(each)));
			}
		}
		return prepared(this.planner, parts);
	}

	/** Combines statements by {@code union all}. */
	static PreparedQuery prepared(QueryPlanner planner, List<? extends org.jooq.Select<Record>> parts) {
		org.jooq.Select<Record> all = parts.get(0);
		for (org.jooq.Select<Record> part : parts.subList(1, parts.size())) {
			all = all.unionAll(part);
		}
		return planner.prepare(all, List.of(Tables.RELATION.ID, Tables.RELATION.SUBJECT_ID, Tables.RELATION.OBJECT_ID));
	}

	static List<Field<?>> columns(TableAlias relation) {
		return List.of(relation.id(), relation.field(Tables.RELATION.SUBJECT_ID),
				relation.field(Tables.RELATION.OBJECT_ID));
	}

	/** The ends at which an entity may be for its edges to be followed. */
	private List<RelationEnd> ends() {
		if (!this.followed.isOut()) {
			return List.of(RelationEnd.OBJECT);
		}
		return this.followed.isIn() ? List.of(RelationEnd.SUBJECT, RelationEnd.OBJECT) : List.of(RelationEnd.SUBJECT);
	}

	/**
	 * The edges that were read.
	 *
	 * @param edges distinct edges of the entities
	 * @param cut entities of which not all edges were read
	 */
	record Adjacency(Set<GraphEdge> edges, Set<Long> cut) {
	}

}
