package org.lianhe.query.plan;

import java.util.List;

/**
 * A row that is wanted, and what is put into it beside what the store has.
 *
 * @param id of the row
 * @param extra values of the columns that {@link RowsById} reserves, in their order
 */
public record SelectedRow(long id, List<Object> extra) {

	public SelectedRow {
		extra = List.copyOf(extra);
	}

	/** A row as it is. */
	public static SelectedRow of(long id) {
		return new SelectedRow(id, List.of());
	}

}
