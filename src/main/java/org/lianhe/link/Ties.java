package org.lianhe.link;

import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.lianhe.page.Key;
import org.lianhe.query.Link;
import org.lianhe.query.Owners;
import org.lianhe.query.RowType;
import org.lianhe.sql.Scope;
import org.lianhe.store.db.Tables;
import org.lianhe.store.db.tables.records.RelationRecord;

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
		Table<?> both = outgoing(target, owners).unionAll(incoming(target, owners)).asTable("b");
		Table<?> ends = select.alias(both);
		select.from(ends, DSL.noCondition());
		Scope edge = Scope.on(select, Tables.RELATION, false);
		edge.from(edge.id().eq(column(ends, "id")));
		Scope node = target.open(select, (row) -> row.id().eq(column(ends, "far")));
		return new Linked(column(ends, "near"), node, edge, List.of(Key.of(edge.id())));
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
		Table<?> ends = select.alias(outgoing(target, owners).unionAll(incoming(target, owners)).asTable("b"));
		select.from(ends, DSL.noCondition());
		return new Reached(column(ends, "near"), column(ends, "far"));
	}

	private Linked oneWay(org.lianhe.sql.Select select, RowType target, Owners owners) {
		Scope edge = Scope.on(select, Tables.RELATION, false);
		Reached ends = oneWay(edge, target, owners);
		Scope node = target.open(select, (row) -> row.id().eq(ends.id()));
		return new Linked(ends.owner(), node, edge, List.of(Key.of(edge.id())));
	}

	private Reached oneWay(Scope edge, RowType target, Owners owners) {
		boolean isOut = this.incoming.isEmpty();
		Field<Long> near = edge.field(isOut ? Tables.RELATION.SUBJECT_ID : Tables.RELATION.OBJECT_ID);
		Field<Long> far = edge.field(isOut ? Tables.RELATION.OBJECT_ID : Tables.RELATION.SUBJECT_ID);
		edge.from(owners.are(near)
			.and(among(edge.field(Tables.RELATION.PREDICATE), isOut ? this.outgoing : this.incoming))
			.and(ofType(edge.field(isOut ? Tables.RELATION.OBJECT_TYPE : Tables.RELATION.SUBJECT_TYPE), target)));
		return new Reached(near, far);
	}

	private Select<Record> outgoing(RowType target, Owners owners) {
		return ends(Tables.RELATION.SUBJECT_ID, Tables.RELATION.OBJECT_ID, Tables.RELATION.OBJECT_TYPE, this.outgoing,
				target, owners);
	}

	private Select<Record> incoming(RowType target, Owners owners) {
		return ends(Tables.RELATION.OBJECT_ID, Tables.RELATION.SUBJECT_ID, Tables.RELATION.SUBJECT_TYPE, this.incoming,
				target, owners);
	}

	private static Select<Record> ends(TableField<RelationRecord, Long> near, TableField<RelationRecord, Long> far,
			TableField<RelationRecord, String> farType, List<String> predicates, RowType target, Owners owners) {
		return DSL.select(List.of(Tables.RELATION.ID, near.as("near"), far.as("far")))
			.from(Tables.RELATION)
			.where(owners.areWithin(near))
			.and(among(Tables.RELATION.PREDICATE, predicates))
			.and(ofType(farType, target));
	}

	private static Condition among(Field<String> predicate, List<String> codes) {
		return predicate.in(codes.stream().map(DSL::inline).toList());
	}

	private static Condition ofType(Field<String> type, RowType target) {
		return target.isMixed() ? DSL.noCondition() : type.eq(DSL.inline(target.name()));
	}

	private static Field<Long> column(Table<?> table, String name) {
		return DSL.field(DSL.name(table.getName(), name), Long.class);
	}

}
