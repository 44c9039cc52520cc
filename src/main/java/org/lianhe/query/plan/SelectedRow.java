package org.lianhe.query.plan;

import java.util.List;

/**
 * A row to read by id, and values to add to it.
 *
 * @param id id of the row
 * @param extra values of the extra columns of {@link RowsById}, in their order
 */
public record SelectedRow(long id, List<Object> extra) {

	public SelectedRow {
		extra = List.copyOf(extra);
	}

	/** A row without extra values. */
	public static SelectedRow of(long id) {
		return new SelectedRow(id, List.of());
	}

}
