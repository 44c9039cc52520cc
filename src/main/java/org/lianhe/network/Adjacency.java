package org.lianhe.network;

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
import org.lianhe.link.End;
import org.lianhe.query.Owners;
import org.lianhe.query.Planner;
import org.lianhe.query.Run;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;
import org.lianhe.store.db.Tables;

/**
 * Reads the ties of many entities at once, and never more than so many: entities with few
 * ties are read whole in one statement; of those that would go beyond the bound, the
 * hubs, the first ties by the slug of the other end are read in another.
 */
final class Adjacency {

	/** Most hubs that are read in part at a time. */
	static final int HUBS = 32;

	private static final Comparator<Map.Entry<Long, Integer>> FEWEST_FIRST = Map.Entry.<Long, Integer>comparingByValue()
		.thenComparing(Map.Entry.comparingByKey());

	private final Planner planner;

	private final Followed followed;

	private final int most;

	private final Statement whole;

	private final Statement degrees;

	Adjacency(Planner planner, Followed followed) {
		this.planner = planner;
		this.followed = followed;
		this.most = planner.context().limits().networkTies();
		this.whole = whole();
		this.degrees = degrees();
	}

	/**
	 * How many ties each of these entities stands at either end of, those not followed
	 * too.
	 */
	Map<Long, Integer> degrees(Run run, Collection<Long> entities) {
		Map<Long, Integer> degrees = new TreeMap<>();
		run.session()
			.read(this.degrees, List.copyOf(entities))
			.forEach((row) -> degrees.put((Long) row[0], (Integer) row[1]));
		return degrees;
	}

	/** The ties of these entities, as many as are read of each. */
	Read read(Run run, Map<Long, Integer> entities) {
		Read whole = readWhole(run, entities);
		List<Long> hubs = whole.cut().stream().limit(HUBS).toList();
		if (hubs.isEmpty()) {
			return whole;
		}
		int each = Math.max(1, this.most / hubs.size());
		List<Tie> first = ties(run.session().read(first(hubs, each)));
		Map<Long, Long> out = first.stream().collect(Collectors.groupingBy(Tie::subject, Collectors.counting()));
		Map<Long, Long> in = first.stream().collect(Collectors.groupingBy(Tie::object, Collectors.counting()));
		hubs.stream()
			.filter((hub) -> out.getOrDefault(hub, 0L) < each && in.getOrDefault(hub, 0L) < each)
			.forEach(whole.cut()::remove);
		whole.ties().addAll(first);
		return whole;
	}

	/** The ties of those of these entities that have few. */
	Read readWhole(Run run, Map<Long, Integer> entities) {
		List<Long> few = new ArrayList<>();
		Set<Long> hubs = new LinkedHashSet<>();
		long sum = 0;
		for (Map.Entry<Long, Integer> one : entities.entrySet().stream().sorted(FEWEST_FIRST).toList()) {
			sum += one.getValue();
			((sum <= this.most) ? few : hubs).add(one.getKey());
		}
		return new Read(new LinkedHashSet<>(ties(run.session().read(this.whole, few))), hubs);
	}

	static List<Tie> ties(List<@Nullable Object[]> rows) {
		return rows.stream().map((row) -> new Tie((Long) row[0], (Long) row[1], (Long) row[2])).toList();
	}

	private Statement degrees() {
		Select select = this.planner.select();
		Owners owners = Owners.given(this.planner, select);
		Scope entity = Scope.on(select, Tables.ENTITY, false);
		entity.from(owners.are(entity.id()));
		List<Field<?>> columns = List.of(entity.id(), entity.field(Tables.ENTITY.DEGREE));
		return this.planner.prepare(select.selecting(columns), columns);
	}

	private Statement whole() {
		return prepared(this.planner, ends().stream().map((near) -> {
			Select select = this.planner.select();
			Owners owners = Owners.given(this.planner, select);
			Scope tie = Scope.on(select, Tables.RELATION, false);
			tie.from(owners.are(tie.field(near.id())).and(this.followed.holds(tie, near)));
			return (SelectOrderByStep<Record>) select.selecting(columns(tie));
		}).toList());
	}

	private Statement first(List<Long> hubs, int each) {
		List<org.jooq.Select<Record>> parts = new ArrayList<>();
		for (Long hub : hubs) {
			for (End end : ends()) {
				Select select = new Select(() -> "r");
				Scope tie = Scope.on(select, Tables.RELATION, false);
				Field<Long> near = tie.field(end.id());
				Field<Long> far = tie.field(end.other().id());
				tie.from(near.eq(hub).and(this.followed.holds(tie, end)));
				parts.add(select.selecting(columns(tie)).orderBy(near, far, tie.id()).limit(DSL.inline(each)));
			}
		}
		return prepared(this.planner, parts);
	}

	/** All of these together. */
	static Statement prepared(Planner planner, List<? extends org.jooq.Select<Record>> parts) {
		org.jooq.Select<Record> all = parts.get(0);
		for (org.jooq.Select<Record> part : parts.subList(1, parts.size())) {
			all = all.unionAll(part);
		}
		return planner.prepare(all, List.of(Tables.RELATION.ID, Tables.RELATION.SUBJECT_ID, Tables.RELATION.OBJECT_ID));
	}

	static List<Field<?>> columns(Scope tie) {
		return List.of(tie.id(), tie.field(Tables.RELATION.SUBJECT_ID), tie.field(Tables.RELATION.OBJECT_ID));
	}

	/** The ends that entities stand at in the ties that lead on from them. */
	private List<End> ends() {
		if (!this.followed.isOut()) {
			return List.of(End.OBJECT);
		}
		return this.followed.isIn() ? List.of(End.SUBJECT, End.OBJECT) : List.of(End.SUBJECT);
	}

	/**
	 * What was read.
	 *
	 * @param ties of the entities, each once
	 * @param cut entities of which not all ties were read
	 */
	record Read(Set<Tie> ties, Set<Long> cut) {
	}

}
