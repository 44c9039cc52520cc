package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;

import org.springframework.util.function.SingletonSupplier;

/** Reads objects of one type by a text key, such as the slug. */
public final class ObjectsByKey {

	private final QueryPlanner planner;

	private final SelectBuilder select;

	private final Field<String> key;

	private final int cell;

	private final ObjectSelection selection;

	/** The statement for one key, which is rendered once. */
	private final SingletonSupplier<PreparedQuery> single = SingletonSupplier
		.of(() -> statement((key) -> key.eq(PreparedQuery.inputKey())));

	/**
	 * Plans the statement.
	 * @param column the column of the key
	 */
	public ObjectsByKey(QueryPlanner planner, RequestedField requested, RowType type, TableField<?, String> column) {
		this.planner = planner;
		this.select = planner.newSelect();
		TableAlias alias = type.join(this.select);
		this.key = alias.field(column);
		this.cell = this.select.addColumn(this.key);
		this.selection = planner.selection(requested.children(), type, alias);
	}

	/** Returns the objects that exist, by key, with all requested fields set. */
	public Map<String, ResultObject> read(ExecutionState state, List<String> keys) {
		Map<String, ResultObject> found = new HashMap<>();
		if (!keys.isEmpty()) {
			List<@Nullable Object[]> rows = (keys.size() == 1) ? state.session().read(this.single.obtain(), keys.get(0))
					: state.session().read(statement((key) -> key.in(keys)));
			rows.forEach((row) -> found.put((String) row[this.cell], this.selection.newObject(row)));
			this.selection.fill(state, new ArrayList<>(found.values()));
		}
		return found;
	}

	private PreparedQuery statement(Function<Field<String>, Condition> wanted) {
		return this.planner.prepare(this.select.toSelect(this.select.columns()).and(wanted.apply(this.key)),
				this.select.columns());
	}

}
