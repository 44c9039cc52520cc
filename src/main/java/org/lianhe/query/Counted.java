package org.lianhe.query;

import java.util.List;

import org.lianhe.sql.Statement;

/** A list whose rows can be counted beside its pages. */
interface Counted {

	/** The type of its rows. */
	String target();

	/** The list, opened in a statement of its own. */
	Listing open();

	/**
	 * The rows of a statement beside the pages, by the owner that stands at this place.
	 */
	Group aside(Run run, Statement statement, List<Item> pages, int ownerCell);

}
