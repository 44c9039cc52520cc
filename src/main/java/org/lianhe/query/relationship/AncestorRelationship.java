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

/** All places or topics that contain an entity, at any distance. */
public record AncestorRelationship() implements Relationship {

	@Override
	public JoinedTables join(SelectBuilder select, RowType target, ParentKeys parents) {
		TableAlias ancestry = TableAlias.of(select, Tables.ANCESTRY, false);
		ancestry.join(parents.matches(ancestry.field(Tables.ANCESTRY.ENTITY_ID))
			.and(ancestry.field(Tables.ANCESTRY.DISTANCE).gt(DSL.inline(0))));
		TableAlias node = target.join(select, (row) -> row.id().eq(ancestry.field(Tables.ANCESTRY.ANCESTOR_ID)));
		return new JoinedTables(ancestry.field(Tables.ANCESTRY.ENTITY_ID), node, null, List.of(SortKey.of(node.id())));
	}

}
