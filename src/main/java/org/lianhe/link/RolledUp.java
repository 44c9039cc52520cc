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

/**
 * What is tied to a place or topic, or to any that lies within it.
 *
 * @param predicates of the ties that lead to it
 */
public record RolledUp(List<String> predicates) implements Link {

	public RolledUp {
		predicates = List.copyOf(predicates);
	}

	@Override
	public Linked open(Select select, RowType target, Owners owners) {
		Scope ancestry = Scope.on(select, Tables.ANCESTRY, false);
		ancestry.from(owners.are(ancestry.field(Tables.ANCESTRY.ANCESTOR_ID)));
		Scope edge = Scope.on(select, Tables.RELATION, false);
		edge.from(edge.field(Tables.RELATION.OBJECT_ID)
			.eq(ancestry.field(Tables.ANCESTRY.ENTITY_ID))
			.and(edge.field(Tables.RELATION.PREDICATE).in(this.predicates.stream().map(DSL::inline).toList())));
		Scope node = target.open(select, (row) -> row.id().eq(edge.field(Tables.RELATION.SUBJECT_ID)));
		return new Linked(ancestry.field(Tables.ANCESTRY.ANCESTOR_ID), node, edge, List.of(Key.of(edge.id())));
	}

}
