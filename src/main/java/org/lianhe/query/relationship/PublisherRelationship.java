package org.lianhe.query.relationship;

import java.util.List;

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

/** The sources that an organization published or republished. */
public record PublisherRelationship() implements Relationship {

	@Override
	public JoinedTables join(SelectBuilder select, RowType target, ParentKeys parents) {
		Table<?> published = select
			.alias(by(Tables.SOURCE.PUBLISHER_ID, parents).union(by(Tables.SOURCE.ORIGINAL_PUBLISHER_ID, parents))
				.asTable("b"));
		select.join(published, DSL.noCondition());
		TableAlias node = target.join(select, (row) -> row.id().eq(TableAlias.column(published, "id")));
		return new JoinedTables(TableAlias.column(published, "near"), node, null, List.of(SortKey.of(node.id())));
	}

	@Override
	public List<Relationship> parts() {
		return List.of(new ForeignKeyRelationship(Tables.SOURCE.PUBLISHER_ID),
				new ForeignKeyRelationship(Tables.SOURCE.ORIGINAL_PUBLISHER_ID));
	}

	private static org.jooq.Select<Record> by(Field<Long> publisher, ParentKeys parents) {
		return DSL.select(List.of(Tables.SOURCE.ID, publisher.as("near")))
			.from(Tables.SOURCE)
			.where(parents.matchesInSubquery(publisher))
			.and(publisher.isNotNull());
	}

}
