package org.lianhe.query.plan;

import java.util.List;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.pagination.SortKey;

/** The way from objects to others that belong to them. */
@FunctionalInterface
public interface Relationship {

	/**
	 * Adds to the statement the tables that lead from owners to what belongs to them.
	 * @param target the type of what belongs to them
	 * @param parents which owners
	 */
	JoinedTables join(SelectBuilder select, RowType target, ParentKeys parents);

	/**
	 * The same as ids alone, without what belongs to the owners where the way itself
	 * knows its id.
	 */
	default JoinedIds joinIds(SelectBuilder select, RowType target, ParentKeys parents) {
		JoinedTables tables = join(select, target, parents);
		return new JoinedIds(tables.parentId(), tables.node().id());
	}

	/**
	 * The ways of which this one is made, each of which leads straight through tables, so
	 * that owners may be those of a statement around it.
	 */
	default List<Relationship> parts() {
		return List.of(this);
	}

	/**
	 * The tables of a link as they stand in a statement.
	 *
	 * @param parentId the owner's id
	 * @param node what belongs to the owner
	 * @param edge the facts about the tie, or null where there are none
	 * @param defaultOrder the order when none is asked for; its last key is unique for an
	 * owner
	 */
	record JoinedTables(Field<Long> parentId, TableAlias node, @Nullable TableAlias edge, List<SortKey> defaultOrder) {

		/** The row of the relation that leads to the node, or that the node is. */
		TableAlias relation() {
			return (this.edge != null) ? this.edge : this.node;
		}

		/** The key that is unique for an owner. */
		SortKey uniqueKey() {
			return this.defaultOrder.get(this.defaultOrder.size() - 1);
		}

	}

	/**
	 * The ids at both ends of a link.
	 *
	 * @param parentId the owner's
	 * @param targetId of what belongs to the owner
	 */
	record JoinedIds(Field<Long> parentId, Field<Long> targetId) {
	}

}
