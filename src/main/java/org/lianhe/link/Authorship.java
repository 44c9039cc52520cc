package org.lianhe.link;

import java.util.List;

import org.jooq.Field;
import org.jooq.TableField;
import org.lianhe.page.Key;
import org.lianhe.query.Link;
import org.lianhe.query.Owners;
import org.lianhe.query.RowType;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.store.db.Tables;

/**
 * Who is named in the byline of a source; or, from the other side, of which sources.
 *
 * @param isBySource whether the owner is the source
 */
public record Authorship(boolean isBySource) implements Link {

	@Override
	public Linked open(Select select, RowType target, Owners owners) {
		TableField<?, Long> source = Tables.SOURCE_AUTHOR.SOURCE_ID;
		TableField<?, Long> person = Tables.SOURCE_AUTHOR.PERSON_ID;
		Scope authorship = Scope.on(select, Tables.SOURCE_AUTHOR, false);
		Field<Long> owner = authorship.field(this.isBySource ? source : person);
		authorship.from(owners.are(owner));
		Scope node = target.open(select, (row) -> row.id().eq(authorship.field(this.isBySource ? person : source)));
		Key unique = Key.of(node.id());
		List<Key> natural = this.isBySource ? List.of(Key.of(authorship.field(Tables.SOURCE_AUTHOR.POSITION)), unique)
				: List.of(unique);
		return new Linked(owner, node, null, natural);
	}

}
