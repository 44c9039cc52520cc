package org.lianhe.link;

import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.lianhe.page.Key;
import org.lianhe.query.Link;
import org.lianhe.query.Owners;
import org.lianhe.query.RowType;
import org.lianhe.sql.Scope;
import org.lianhe.store.db.Tables;

/**
 * A readable view over the relations: entities of one type that an entity is tied to by
 * certain predicates.
 *
 * @param outgoing predicates of ties in which the owner is the subject
 * @param incoming predicates of ties in which the owner is the object
 */
public record Ties(List<String> outgoing, List<String> incoming) implements Link {

	public Ties {
		outgoing = List.copyOf(outgoing);
		incoming = List.copyOf(incoming);
	}

	/** Ties in which the owner is the subject. */
	public static Ties to(String... predicates) {
		return to(List.of(predicates));
	}

	/** Ties in which the owner is the subject. */
	public static Ties to(List<String> predicates) {
		return new Ties(predicates, List.of());
	}

	/** Ties in which the owner is the object. */
	public static Ties from(String... predicates) {
		return from(List.of(predicates));
	}

	/** Ties in which the owner is the object. */
	public static Ties from(List<String> predicates) {
		return new Ties(List.of(), predicates);
	}

	/** These ties, and those in which the owner is the object. */
	public Ties andFrom(String... predicates) {
		return new Ties(this.outgoing, List.of(predicates));
	}

	@Override
	public Linked open(org.lianhe.sql.Select select, RowType target, Owners owners) {
		if (this.outgoing.isEmpty() || this.incoming.isEmpty()) {
			return oneWay(select, target, owners);
		}
		Table<?> both = both(select, target, owners);
		Scope edge = Scope.on(select, Tables.RELATION, false);
		edge.from(edge.id().eq(Scope.column(both, "id")));
		Scope node = target.open(select, (row) -> row.id().eq(Scope.column(both, "far")));
		return new Linked(Scope.column(both, "near"), node, edge, List.of(Key.of(edge.id())));
	}

	@Override
	public List<Link> parts() {
		if (this.outgoing.isEmpty() || this.incoming.isEmpty()) {
			return List.of(this);
		}
		return List.of(new Ties(this.outgoing, List.of()), new Ties(List.of(), this.incoming));
	}

	@Override
	public Reached reach(org.lianhe.sql.Select select, RowType target, Owners owners) {
		if (this.outgoing.isEmpty() || this.incoming.isEmpty()) {
			return oneWay(Scope.on(select, Tables.RELATION, false), target, owners);
		}
		Table<?> both = both(select, target, owners);
		return new Reached(Scope.column(both, "near"), Scope.column(both, "far"));
	}

	private Linked oneWay(org.lianhe.sql.Select select, RowType target, Owners owners) {
		Scope edge = Scope.on(select, Tables.RELATION, false);
		Reached ends = oneWay(edge, target, owners);
		Scope node = target.open(select, (row) -> row.id().eq(ends.id()));
		return new Linked(ends.owner(), node, edge, List.of(Key.of(edge.id())));
	}

	private Reached oneWay(Scope edge, RowType target, Owners owners) {
		End near = this.incoming.isEmpty() ? End.SUBJECT : End.OBJECT;
		Field<Long> owner = edge.field(near.id());
		edge.from(owners.are(owner)
			.and(among(edge.field(Tables.RELATION.PREDICATE), of(near)))
			.and(ofType(edge.field(near.other().type()), target)));
		return new Reached(owner, edge.field(near.other().id()));
	}

	/** Adds the ties of both directions to a statement, each with its two ends. */
	private Table<?> both(org.lianhe.sql.Select select, RowType target, Owners owners) {
		Table<?> both = select
			.alias(ends(End.SUBJECT, target, owners).unionAll(ends(End.OBJECT, target, owners)).asTable("b"));
		select.from(both, DSL.noCondition());
		return both;
	}

	private Select<Record> ends(End near, RowType target, Owners owners) {
		return DSL.select(List.of(Tables.RELATION.ID, near.id().as("near"), near.other().id().as("far")))
			.from(Tables.RELATION)
			.where(owners.areWithin(near.id()))
			.and(among(Tables.RELATION.PREDICATE, of(near)))
			.and(ofType(near.other().type(), target));
	}

	/** The predicates of ties in which the owner stands at this end. */
	private List<String> of(End near) {
		return (near == End.SUBJECT) ? this.outgoing : this.incoming;
	}

	private static Condition among(Field<String> predicate, List<String> codes) {
		return predicate.in(codes.stream().map(DSL::inline).toList());
	}

	private static Condition ofType(Field<String> type, RowType target) {
		return target.isMixed() ? DSL.noCondition() : type.eq(DSL.inline(target.name()));
	}

}
