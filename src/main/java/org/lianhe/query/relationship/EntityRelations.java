package org.lianhe.query.relationship;

import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.pagination.SortKey;
import org.lianhe.query.plan.ParentKeys;
import org.lianhe.query.plan.Relationship;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.schema.Tables;

/**
 * The relations of an entity, as subject, as object or as both.
 *
 * @param isSubject whether to include relations of which it is the subject
 * @param isObject whether to include relations of which it is the object
 * @param predicates codes of the predicates to include; empty for all
 */
public record EntityRelations(boolean isSubject, boolean isObject, List<String> predicates) implements Relationship {

	public EntityRelations {
		predicates = List.copyOf(predicates);
	}

	/** All relations of an entity. */
	public static EntityRelations all() {
		return new EntityRelations(true, true, List.of());
	}

	@Override
	public JoinedTables join(SelectBuilder select, RowType target, ParentKeys parents) {
		if (!this.isSubject || !this.isObject) {
			RelationEnd near = this.isSubject ? RelationEnd.SUBJECT : RelationEnd.OBJECT;
			TableAlias node = target.join(select, (row) -> parents.matches(row.field(near.id()))
				.and(hasPredicate(row.field(Tables.RELATION.PREDICATE))));
			return new JoinedTables(node.field(near.id()), node, null, List.of(SortKey.of(node.id())));
		}
		Table<?> ends = select
			.alias(end(RelationEnd.SUBJECT, parents).unionAll(end(RelationEnd.OBJECT, parents)).asTable("b"));
		select.join(ends, DSL.noCondition());
		TableAlias node = target.join(select, (row) -> row.id().eq(TableAlias.column(ends, "id")));
		return new JoinedTables(TableAlias.column(ends, "near"), node, null, List.of(SortKey.of(node.id())));
	}

	@Override
	public List<Relationship> parts() {
		if (!this.isSubject || !this.isObject) {
			return List.of(this);
		}
		return List.of(new EntityRelations(true, false, this.predicates),
				new EntityRelations(false, true, this.predicates));
	}

	private org.jooq.Select<Record> end(RelationEnd near, ParentKeys parents) {
		return DSL.select(List.of(Tables.RELATION.ID, near.id().as("near")))
			.from(Tables.RELATION)
			.where(parents.matchesInSubquery(near.id()))
			.and(hasPredicate(Tables.RELATION.PREDICATE));
	}

	private Condition hasPredicate(Field<String> predicate) {
		return this.predicates.isEmpty() ? DSL.noCondition() : predicate.in(this.predicates);
	}

}
