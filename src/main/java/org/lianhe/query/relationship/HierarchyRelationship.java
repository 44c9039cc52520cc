package org.lianhe.query.relationship;

import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.pagination.SortKey;
import org.lianhe.query.plan.ParentKeys;
import org.lianhe.query.plan.Relationship;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.schema.tables.Ancestry;
import org.lianhe.query.schema.tables.Placement;

/**
 * A way up or down the hierarchy of places or topics, which leads to each entity once.
 *
 * @param parent column with the id of the parent
 * @param target column with the id of the related entity
 * @param distance column with the number of levels between them
 * @param least least number of levels
 * @param isLeastOnly whether to leave out what is more levels away
 */
public record HierarchyRelationship(TableField<?, Long> parent, TableField<?, Long> target,
		TableField<?, Integer> distance, int least, boolean isLeastOnly) implements Relationship {

	private static final Ancestry ANCESTRY = Ancestry.ANCESTRY;

	private static final Placement PLACEMENT = Placement.PLACEMENT;

	/** All places or topics that contain one. */
	public static HierarchyRelationship ancestors() {
		return new HierarchyRelationship(ANCESTRY.ENTITY_ID, ANCESTRY.ANCESTOR_ID, ANCESTRY.DISTANCE, 1, false);
	}

	/**
	 * The places or topics within one.
	 * @param isDirect whether to go down one level only
	 */
	public static HierarchyRelationship parts(boolean isDirect) {
		return new HierarchyRelationship(ANCESTRY.ANCESTOR_ID, ANCESTRY.ENTITY_ID, ANCESTRY.DISTANCE, 1, isDirect);
	}

	/**
	 * The entities in a place or under a topic.
	 * @param isDirect whether to leave out those in a part of it
	 */
	public static HierarchyRelationship entities(boolean isDirect) {
		return new HierarchyRelationship(PLACEMENT.WHOLE_ID, PLACEMENT.ENTITY_ID, PLACEMENT.DISTANCE, 0, isDirect);
	}

	/** The places and topics that an entity is in, and all that contain them. */
	public static HierarchyRelationship placements() {
		return new HierarchyRelationship(PLACEMENT.ENTITY_ID, PLACEMENT.WHOLE_ID, PLACEMENT.DISTANCE, 0, false);
	}

	@Override
	public JoinedTables join(SelectBuilder select, RowType type, ParentKeys parents) {
		TableAlias hierarchy = TableAlias.of(select, this.parent.getTable(), false);
		hierarchy.join(parents.matches(hierarchy.field(this.parent)).and(isNear(hierarchy.field(this.distance))));
		TableAlias node = type.join(select, (row) -> row.id().eq(hierarchy.field(this.target)));
		return new JoinedTables(hierarchy.field(this.parent), node, null, List.of(SortKey.of(node.id())));
	}

	private Condition isNear(Field<Integer> levels) {
		return this.isLeastOnly ? levels.eq(DSL.inline(this.least)) : levels.ge(DSL.inline(this.least));
	}

}
