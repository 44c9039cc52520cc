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
 * A typed view of relations: the entities of one type that an entity is related to by
 * certain predicates.
 *
 * @param outgoing predicates of relations of which the parent is the subject
 * @param incoming predicates of relations of which the parent is the object
 */
public record RelationJoin(List<String> outgoing, List<String> incoming) implements Relationship {

	public RelationJoin {
		outgoing = List.copyOf(outgoing);
		incoming = List.copyOf(incoming);
	}

	/** Relations of which the parent is the subject. */
	public static RelationJoin to(String... predicates) {
		return to(List.of(predicates));
	}

	/** Relations of which the parent is the subject. */
	public static RelationJoin to(List<String> predicates) {
		return new RelationJoin(predicates, List.of());
	}

	/** Relations of which the parent is the object. */
	public static RelationJoin from(String... predicates) {
		return from(List.of(predicates));
	}

	/** Relations of which the parent is the object. */
	public static RelationJoin from(List<String> predicates) {
		return new RelationJoin(List.of(), predicates);
	}

	/** These relations, and others of which the parent is the object. */
	public RelationJoin andFrom(String... predicates) {
		return new RelationJoin(this.outgoing, List.of(predicates));
	}

	@Override
	public JoinedTables join(org.lianhe.query.jdbc.SelectBuilder select, RowType target, ParentKeys parents) {
		if (this.outgoing.isEmpty() || this.incoming.isEmpty()) {
			return oneDirection(select, target, parents);
		}
		Table<?> both = bothDirections(select, target, parents);
		TableAlias edge = TableAlias.of(select, Tables.RELATION, false);
		edge.join(edge.id().eq(TableAlias.column(both, "id")));
		TableAlias node = target.join(select, (row) -> row.id().eq(TableAlias.column(both, "far")));
		return new JoinedTables(TableAlias.column(both, "near"), node, edge, List.of(SortKey.of(edge.id())));
	}

	@Override
	public List<Relationship> parts() {
		if (this.outgoing.isEmpty() || this.incoming.isEmpty()) {
			return List.of(this);
		}
		return List.of(new RelationJoin(this.outgoing, List.of()), new RelationJoin(List.of(), this.incoming));
	}

	@Override
	public JoinedIds joinIds(org.lianhe.query.jdbc.SelectBuilder select, RowType target, ParentKeys parents) {
		if (this.outgoing.isEmpty() || this.incoming.isEmpty()) {
			return oneDirection(TableAlias.of(select, Tables.RELATION, false), target, parents);
		}
		Table<?> both = bothDirections(select, target, parents);
		return new JoinedIds(TableAlias.column(both, "near"), TableAlias.column(both, "far"));
	}

	private JoinedTables oneDirection(org.lianhe.query.jdbc.SelectBuilder select, RowType target, ParentKeys parents) {
		TableAlias edge = TableAlias.of(select, Tables.RELATION, false);
		JoinedIds ends = oneDirection(edge, target, parents);
		TableAlias node = target.join(select, (row) -> row.id().eq(ends.targetId()));
		return new JoinedTables(ends.parentId(), node, edge, List.of(SortKey.of(edge.id())));
	}

	private JoinedIds oneDirection(TableAlias edge, RowType target, ParentKeys parents) {
		RelationEnd near = this.incoming.isEmpty() ? RelationEnd.SUBJECT : RelationEnd.OBJECT;
		Field<Long> owner = edge.field(near.id());
		edge.join(parents.matches(owner)
			.and(isAnyOf(edge.field(Tables.RELATION.PREDICATE), predicatesAt(near)))
			.and(ofType(edge.field(near.other().type()), target)));
		return new JoinedIds(owner, edge.field(near.other().id()));
	}

	/**
	 * Adds the relations of both directions to a statement, each with the ids of both
	 * ends.
	 */
	private Table<?> bothDirections(org.lianhe.query.jdbc.SelectBuilder select, RowType target, ParentKeys parents) {
		Table<?> both = select
			.alias(ends(RelationEnd.SUBJECT, target, parents).unionAll(ends(RelationEnd.OBJECT, target, parents))
				.asTable("b"));
		select.join(both, DSL.noCondition());
		return both;
	}

	private Select<Record> ends(RelationEnd near, RowType target, ParentKeys parents) {
		return DSL.select(List.of(Tables.RELATION.ID, near.id().as("near"), near.other().id().as("far")))
			.from(Tables.RELATION)
			.where(parents.matchesInSubquery(near.id()))
			.and(isAnyOf(Tables.RELATION.PREDICATE, predicatesAt(near)))
			.and(ofType(near.other().type(), target));
	}

	/** The predicates of relations with the parent at this end. */
	private List<String> predicatesAt(RelationEnd near) {
		return (near == RelationEnd.SUBJECT) ? this.outgoing : this.incoming;
	}

	private static Condition isAnyOf(Field<String> predicate, List<String> codes) {
		return predicate.in(codes.stream().map(DSL::inline).toList());
	}

	private static Condition ofType(Field<String> type, RowType target) {
		return target.isInterface() ? DSL.noCondition() : type.eq(DSL.inline(target.name()));
	}

}
