package org.lianhe.query.plan;

import java.util.List;

import org.lianhe.query.jdbc.PreparedQuery;

/** A list whose rows can be counted beside its pages. */
interface CountableList {

	/** The type of its rows. */
	String target();

	/** The list, opened in a statement of its own. */
	ListQuery openList();

	/**
	 * The rows of a statement beside the pages, by the owner that stands at this place.
	 */
	OwnedRows readBeside(ExecutionState state, PreparedQuery statement, List<ResultObject> pages, int ownerCell);

}
