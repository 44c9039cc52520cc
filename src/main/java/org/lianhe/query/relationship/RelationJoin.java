package org.lianhe.query.relationship;

import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.pagination.SortKey;
import org.lianhe.query.plan.ParentKeys;
import org.lianhe.query.plan.Relationship;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.schema.Tables;

/**
 * A readable view over the relations: entities of one type that an entity is tied to by
 * certain predicates.
 *
 * @param outgoing predicates of ties in which the owner is the subject
 * @param incoming predicates of ties in which the owner is the object
 */
public record RelationJoin(List<String> outgoing, List<String> incoming) implements Relationship {

	public RelationJoin {
		outgoing = List.copyOf(outgoing);
		incoming = List.copyOf(incoming);
	}

	/** Ties in which the owner is the subject. */
	public static RelationJoin to(String... predicates) {
		return to(List.of(predicates));
	}

	/** Ties in which the owner is the subject. */
	public static RelationJoin to(List<String> predicates) {
		return new RelationJoin(predicates, List.of());
	}

	/** Ties in which the owner is the object. */
	public static RelationJoin from(String... predicates) {
		return from(List.of(predicates));
	}

	/** Ties in which the owner is the object. */
	public static RelationJoin from(List<String> predicates) {
		return new RelationJoin(List.of(), predicates);
	}

	/** These ties, and those in which the owner is the object. */
	public RelationJoin andFrom(String... predicates) {
		return new RelationJoin(this.outgoing, List.of(predicates));
	}

	@Override
	public Linked open(org.lianhe.query.jdbc.SelectBuilder select, RowType target, ParentKeys owners) {
		if (this.outgoing.isEmpty() || this.incoming.isEmpty()) {
			return oneWay(select, target, owners);
		}
		Table<?> both = both(select, target, owners);
		TableAlias edge = TableAlias.on(select, Tables.RELATION, false);
		edge.from(edge.id().eq(TableAlias.column(both, "id")));
		TableAlias node = target.open(select, (row) -> row.id().eq(TableAlias.column(both, "far")));
		return new Linked(TableAlias.column(both, "near"), node, edge, List.of(SortKey.of(edge.id())));
	}

	@Override
	public List<Relationship> parts() {
		if (this.outgoing.isEmpty() || this.incoming.isEmpty()) {
			return List.of(this);
		}
		return List.of(new RelationJoin(this.outgoing, List.of()), new RelationJoin(List.of(), this.incoming));
	}

	@Override
	public Reached reach(org.lianhe.query.jdbc.SelectBuilder select, RowType target, ParentKeys owners) {
		if (this.outgoing.isEmpty() || this.incoming.isEmpty()) {
			return oneWay(TableAlias.on(select, Tables.RELATION, false), target, owners);
		}
		Table<?> both = both(select, target, owners);
		return new Reached(TableAlias.column(both, "near"), TableAlias.column(both, "far"));
	}

	private Linked oneWay(org.lianhe.query.jdbc.SelectBuilder select, RowType target, ParentKeys owners) {
		TableAlias edge = TableAlias.on(select, Tables.RELATION, false);
		Reached ends = oneWay(edge, target, owners);
		TableAlias node = target.open(select, (row) -> row.id().eq(ends.id()));
		return new Linked(ends.owner(), node, edge, List.of(SortKey.of(edge.id())));
	}

	private Reached oneWay(TableAlias edge, RowType target, ParentKeys owners) {
		RelationEnd near = this.incoming.isEmpty() ? RelationEnd.SUBJECT : RelationEnd.OBJECT;
		Field<Long> owner = edge.field(near.id());
		edge.from(owners.are(owner)
			.and(among(edge.field(Tables.RELATION.PREDICATE), of(near)))
			.and(ofType(edge.field(near.other().type()), target)));
		return new Reached(owner, edge.field(near.other().id()));
	}

	/** Adds the ties of both directions to a statement, each with its two ends. */
	private Table<?> both(org.lianhe.query.jdbc.SelectBuilder select, RowType target, ParentKeys owners) {
		Table<?> both = select
			.alias(ends(RelationEnd.SUBJECT, target, owners).unionAll(ends(RelationEnd.OBJECT, target, owners))
				.asTable("b"));
		select.from(both, DSL.noCondition());
		return both;
	}

	private Select<Record> ends(RelationEnd near, RowType target, ParentKeys owners) {
		return DSL.select(List.of(Tables.RELATION.ID, near.id().as("near"), near.other().id().as("far")))
			.from(Tables.RELATION)
			.where(owners.areWithin(near.id()))
			.and(among(Tables.RELATION.PREDICATE, of(near)))
			.and(ofType(near.other().type(), target));
	}

	/** The predicates of ties in which the owner stands at this end. */
	private List<String> of(RelationEnd near) {
		return (near == RelationEnd.SUBJECT) ? this.outgoing : this.incoming;
	}

	private static Condition among(Field<String> predicate, List<String> codes) {
		return predicate.in(codes.stream().map(DSL::inline).toList());
	}

	private static Condition ofType(Field<String> type, RowType target) {
		return target.isMixed() ? DSL.noCondition() : type.eq(DSL.inline(target.name()));
	}

}
