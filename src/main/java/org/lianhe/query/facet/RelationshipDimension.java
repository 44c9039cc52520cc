package org.lianhe.query.facet;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.Dimension;
import org.lianhe.query.plan.Relationship;
import org.lianhe.query.plan.RowTypes;

/**
 * Counts by related objects, each once for a row.
 *
 * @param target type of the objects
 * @param relationship the relationship to them
 */
public record RelationshipDimension(String target, Relationship relationship) implements Dimension {

	@Override
	public Values open(RowTypes types, TableAlias node, @Nullable String level) {
		SelectBuilder select = node.select().newSubquery();
		Relationship.JoinedIds ends = this.relationship.joinIds(select, types.get(this.target),
				(owner) -> owner.isNotNull());
		return Values.ids(
				KeyValuePairs.join(node, node.id(), KeyValuePairs.of(select, ends.parentId(), ends.targetId())), true,
				this.target);
	}

}
