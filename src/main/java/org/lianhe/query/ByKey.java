package org.lianhe.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;

/** Reads objects of one type by a key that is text, and fills what was asked of them. */
public final class ByKey {

	private final Planner planner;

	private final Select select;

	private final Field<String> key;

	private final int cell;

	private final Selection selection;

	/**
	 * Plans to read objects by key.
	 * @param column with the key
	 */
	public ByKey(Planner planner, Asked asked, RowType type, TableField<?, String> column) {
		this.planner = planner;
		this.select = planner.select();
		Scope scope = type.open(this.select);
		this.key = scope.field(column);
		this.cell = this.select.cell(this.key);
		this.selection = planner.selection(asked.children(), type, scope);
	}

	/** The objects that are there, by key. */
	public Map<String, Item> read(Run run, List<String> keys) {
		Map<String, Item> found = new HashMap<>();
		if (!keys.isEmpty()) {
			Condition wanted = this.key.in(keys);
			Statement statement = this.planner.prepare(this.select.selecting(this.select.columns()).and(wanted),
					this.select.columns());
			run.session()
				.read(statement)
				.forEach((row) -> found.put((String) row[this.cell], this.selection.item(row)));
			this.selection.fill(run, new ArrayList<>(found.values()));
		}
		return found;
	}

}
