package org.lianhe.query.plan;

import java.util.List;

import org.lianhe.query.jdbc.PreparedQuery;

/** A list that facets, groups and statistics can count. */
interface CountableList {

	/** The name of the type of its rows. */
	String target();

	/** Opens the list in a new statement. */
	ListQuery openList();

	/**
	 * Reads the rows of a statement that counts the list, grouped by the parent id at
	 * this index.
	 */
	OwnedRows readBeside(ExecutionState state, PreparedQuery statement, List<ResultObject> pages, int ownerCell);

}
