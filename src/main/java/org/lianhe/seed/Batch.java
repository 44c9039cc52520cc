package org.lianhe.seed;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Rows on their way into the store, many in one statement. They go straight to the
 * driver, since there are tens of millions of them.
 */
final class Batch {

	private static final int SIZE = 5000;

	private final DSLContext store;

	private final List<Table<?>> order;

	private final List<TableRecord<?>> rows = new ArrayList<>();

	private final Map<Table<?>, String> inserts = new HashMap<>();

	/**
	 * An empty batch.
	 * @param order tables that refer to others before those that are referred to; tables
	 * that are not among them come last
	 */
	Batch(DSLContext store, List<Table<?>> order) {
		this.store = store;
		this.order = order;
	}

	void add(TableRecord<?> row) {
		this.rows.add(row);
		if (this.rows.size() >= SIZE) {
			flush();
		}
	}

	/** Writes what has gathered, what is referred to before what refers to it. */
	void flush() {
		Map<Table<?>, List<TableRecord<?>>> byTable = new LinkedHashMap<>();
		this.rows.forEach((row) -> byTable.computeIfAbsent(row.getTable(), (table) -> new ArrayList<>()).add(row));
		byTable.entrySet()
			.stream()
			.sorted(Comparator.comparingInt((rows) -> -this.order.indexOf(rows.getKey())))
			.forEach((rows) -> insert(rows.getKey(), rows.getValue()));
		this.rows.clear();
	}

	private void insert(Table<?> table, List<TableRecord<?>> rows) {
		String text = this.inserts.computeIfAbsent(table, this::insert);
		this.store.connection((connection) -> {
			try (PreparedStatement insert = connection.prepareStatement(text)) {
				for (TableRecord<?> row : rows) {
					bind(insert, row);
				}
				insert.executeBatch();
			}
			catch (SQLException ex) {
				throw new DataAccessException("SQL [" + text + "]; " + ex.getMessage(), ex);
			}
		});
	}

	private static void bind(PreparedStatement insert, TableRecord<?> row) throws SQLException {
		for (int i = 0; i < row.size(); i++) {
			insert.setObject(i + 1, row.get(i));
		}
		insert.addBatch();
	}

	/** The insert of a whole row, rendered once for all of the table. */
	private String insert(Table<?> table) {
		Field<?>[] columns = table.fields();
		return this.store.render(this.store.insertInto(table)
			.columns(columns)
			.values(Arrays.stream(columns).map((column) -> DSL.val(null, column)).toList()));
	}

}
