package org.lianhe.link;

import java.util.List;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lianhe.page.Key;
import org.lianhe.query.Link;
import org.lianhe.query.Owners;
import org.lianhe.query.RowType;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.store.db.Tables;

/** All places or topics that one lies within, however far up. */
public record Within() implements Link {

	@Override
	public Linked open(Select select, RowType target, Owners owners) {
		Scope ancestry = Scope.on(select, Tables.ANCESTRY, false);
		ancestry.from(owners.are(ancestry.field(Tables.ANCESTRY.ENTITY_ID))
			.and(ancestry.field(Tables.ANCESTRY.DISTANCE).gt(DSL.inline(0))));
		Scope node = target.open(select, (row) -> row.id().eq(ancestry.field(Tables.ANCESTRY.ANCESTOR_ID)));
		return new Linked(ancestry.field(Tables.ANCESTRY.ENTITY_ID), node, null, List.of(Key.of(node.id())));
	}

}
