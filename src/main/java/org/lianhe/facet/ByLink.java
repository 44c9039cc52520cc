package org.lianhe.facet;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.Dimension;
import org.lianhe.query.Link;
import org.lianhe.query.Types;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;

/**
 * Counts by the objects that a link leads to, each once for a row.
 *
 * @param target type of the objects
 * @param link the way to them
 */
public record ByLink(String target, Link link) implements Dimension {

	@Override
	public Values open(Types types, Scope node, @Nullable String level) {
		Select select = node.select().another();
		Link.Reached ends = this.link.reach(select, types.get(this.target), (owner) -> owner.isNotNull());
		return Values.ids(Pairs.join(node, node.id(), Pairs.of(select, ends.owner(), ends.id())), true, this.target);
	}

}
