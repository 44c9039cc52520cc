package org.lianhe.query;

import java.util.List;

/**
 * A row that is wanted, and what is put into it beside what the store has.
 *
 * @param id of the row
 * @param extra values of the columns that {@link Picked} reserves, in their order
 */
public record Pick(long id, List<Object> extra) {

	public Pick {
		extra = List.copyOf(extra);
	}

	/** A row as it is. */
	public static Pick of(long id) {
		return new Pick(id, List.of());
	}

}
