package org.lianhe.query.relationship;

import java.util.List;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.pagination.SortKey;
import org.lianhe.query.plan.ParentKeys;
import org.lianhe.query.plan.Relationship;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.schema.Tables;

/**
 * The entities related to a place or topic, or to any place or topic within it.
 *
 * @param predicates predicates of the relations
 */
public record RolledUpRelations(List<String> predicates) implements Relationship {

	public RolledUpRelations {
		predicates = List.copyOf(predicates);
	}

	@Override
	public JoinedTables join(SelectBuilder select, RowType target, ParentKeys parents) {
		TableAlias ancestry = TableAlias.of(select, Tables.ANCESTRY, false);
		ancestry.join(parents.matches(ancestry.field(Tables.ANCESTRY.ANCESTOR_ID)));
		TableAlias edge = TableAlias.of(select, Tables.RELATION, false);
		edge.join(edge.field(Tables.RELATION.OBJECT_ID)
			.eq(ancestry.field(Tables.ANCESTRY.ENTITY_ID))
			.and(edge.field(Tables.RELATION.PREDICATE).in(this.predicates.stream().map(DSL::inline).toList())));
		TableAlias node = target.join(select, (row) -> row.id().eq(edge.field(Tables.RELATION.SUBJECT_ID)));
		return new JoinedTables(ancestry.field(Tables.ANCESTRY.ANCESTOR_ID), node, edge,
				List.of(SortKey.of(edge.id())));
	}

}
