package org.lianhe.query.relationship;

import java.util.List;

import org.jooq.Field;
import org.jooq.TableField;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.pagination.SortKey;
import org.lianhe.query.plan.ParentKeys;
import org.lianhe.query.plan.Relationship;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.schema.Tables;

/**
 * The authors of a source, or the sources of an author.
 *
 * @param isBySource whether the parent is the source
 */
public record AuthorRelationship(boolean isBySource) implements Relationship {

	@Override
	public JoinedTables join(SelectBuilder select, RowType target, ParentKeys parents) {
		TableField<?, Long> source = Tables.SOURCE_AUTHOR.SOURCE_ID;
		TableField<?, Long> person = Tables.SOURCE_AUTHOR.PERSON_ID;
		TableAlias authorship = TableAlias.of(select, Tables.SOURCE_AUTHOR, false);
		Field<Long> owner = authorship.field(this.isBySource ? source : person);
		authorship.join(parents.matches(owner));
		TableAlias node = target.join(select,
				(row) -> row.id().eq(authorship.field(this.isBySource ? person : source)));
		SortKey unique = SortKey.of(node.id());
		List<SortKey> natural = this.isBySource
				? List.of(SortKey.of(authorship.field(Tables.SOURCE_AUTHOR.POSITION)), unique) : List.of(unique);
		return new JoinedTables(owner, node, null, natural);
	}

}
