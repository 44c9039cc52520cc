package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;

/** Reads objects of one type by a key that is text, and fills what was asked of them. */
public final class ObjectsByKey {

	private final QueryPlanner planner;

	private final SelectBuilder select;

	private final Field<String> key;

	private final int cell;

	private final ObjectSelection selection;

	/**
	 * Plans to read objects by key.
	 * @param column with the key
	 */
	public ObjectsByKey(QueryPlanner planner, RequestedField asked, RowType type, TableField<?, String> column) {
		this.planner = planner;
		this.select = planner.select();
		TableAlias scope = type.open(this.select);
		this.key = scope.field(column);
		this.cell = this.select.cell(this.key);
		this.selection = planner.selection(asked.children(), type, scope);
	}

	/** The objects that are there, by key. */
	public Map<String, ResultObject> read(ExecutionState run, List<String> keys) {
		Map<String, ResultObject> found = new HashMap<>();
		if (!keys.isEmpty()) {
			Condition wanted = this.key.in(keys);
			PreparedQuery statement = this.planner.prepare(this.select.selecting(this.select.columns()).and(wanted),
					this.select.columns());
			run.session()
				.read(statement)
				.forEach((row) -> found.put((String) row[this.cell], this.selection.item(row)));
			this.selection.fill(run, new ArrayList<>(found.values()));
		}
		return found;
	}

}
