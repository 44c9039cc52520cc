package org.lianhe.link;

import java.util.List;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.lianhe.page.Key;
import org.lianhe.query.Link;
import org.lianhe.query.Owners;
import org.lianhe.query.RowType;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.store.db.Tables;

/** The sources that an organisation published, first or again. */
public record Publishing() implements Link {

	@Override
	public Linked open(Select select, RowType target, Owners owners) {
		Table<?> published = select
			.alias(by(Tables.SOURCE.PUBLISHER_ID, owners).union(by(Tables.SOURCE.ORIGINAL_PUBLISHER_ID, owners))
				.asTable("b"));
		select.from(published, DSL.noCondition());
		Scope node = target.open(select, (row) -> row.id().eq(Scope.column(published, "id")));
		return new Linked(Scope.column(published, "near"), node, null, List.of(Key.of(node.id())));
	}

	@Override
	public List<Link> parts() {
		return List.of(new ForeignKey(Tables.SOURCE.PUBLISHER_ID), new ForeignKey(Tables.SOURCE.ORIGINAL_PUBLISHER_ID));
	}

	private static org.jooq.Select<Record> by(Field<Long> publisher, Owners owners) {
		return DSL.select(List.of(Tables.SOURCE.ID, publisher.as("near")))
			.from(Tables.SOURCE)
			.where(owners.areWithin(publisher))
			.and(publisher.isNotNull());
	}

}
