package org.lianhe.query.plan;

import java.util.List;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.pagination.SortKey;

/** A way from objects to related objects, as SQL joins. */
@FunctionalInterface
public interface Relationship {

	/**
	 * Adds the tables of the relationship to a statement.
	 * @param target type of the related objects
	 * @param parents condition on the ids of the parents
	 */
	JoinedTables join(SelectBuilder select, RowType target, ParentKeys parents);

	/**
	 * Adds only what is needed for the ids of both ends.
	 */
	default JoinedIds joinIds(SelectBuilder select, RowType target, ParentKeys parents) {
		JoinedTables tables = join(select, target, parents);
		return new JoinedIds(tables.parentId(), tables.node().id());
	}

	/**
	 * The relationships whose union this is. Each of them joins tables without a
	 * subquery, so that the parent may be a row of an outer statement.
	 */
	default List<Relationship> parts() {
		return List.of(this);
	}

	/**
	 * The tables of a relationship in a statement.
	 *
	 * @param parentId id of the parent
	 * @param node table of the related objects
	 * @param edge table of the relations that lead to the nodes; null if there are none
	 * @param defaultOrder order used without {@code orderBy}; its last key is unique for
	 * a parent
	 */
	record JoinedTables(Field<Long> parentId, TableAlias node, @Nullable TableAlias edge, List<SortKey> defaultOrder) {

		/**
		 * The table with the relation that leads to the node, or the node itself if it is
		 * a relation.
		 */
		TableAlias relation() {
			return (this.edge != null) ? this.edge : this.node;
		}

		/** The key that is unique for a parent. */
		SortKey uniqueKey() {
			return this.defaultOrder.get(this.defaultOrder.size() - 1);
		}

	}

	/**
	 * The ids at both ends of a relationship.
	 *
	 * @param parentId id of the parent
	 * @param targetId id of the related object
	 */
	record JoinedIds(Field<Long> parentId, Field<Long> targetId) {
	}

}
