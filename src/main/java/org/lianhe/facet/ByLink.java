package org.lianhe.facet;

import java.util.function.Function;

import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lianhe.link.ForeignKey;
import org.lianhe.query.Dimension;
import org.lianhe.query.Link;
import org.lianhe.query.Types;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.store.db.Tables;

/**
 * Counts by the objects that a link leads to, each once for a row.
 *
 * @param via type of what the link leads to
 * @param link the way to it
 * @param value the id there that rows are counted by
 * @param target type of the object with that id
 */
public record ByLink(String via, Link link, Function<Scope, Field<Long>> value, String target) implements Dimension {

	/** What the link leads to. */
	public static ByLink to(String target, Link link) {
		return new ByLink(target, link, Scope::id, target);
	}

	/**
	 * The sources that something is cited from.
	 * @param cited column of a citation with the id of what it supports
	 */
	public static ByLink sources(TableField<?, Long> cited) {
		return new ByLink("Citation", new ForeignKey(cited), (citation) -> citation.field(Tables.CITATION.SOURCE_ID),
				"Source");
	}

	@Override
	public Values open(Types types, Scope node, @Nullable String level) {
		Select select = node.select().another();
		Link.Linked linked = this.link.open(select, types.get(this.via), (owner) -> owner.isNotNull());
		Field<Long> id = Pairs.join(node.select(), node.id(), select, linked.owner(), this.value.apply(linked.node()));
		return Values.ids(id, true, this.target);
	}

}
