package org.lianhe.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.lianhe.sql.Inserts;

/** Rows on their way into the store, many in one statement. */
final class Batch {

	private static final int SIZE = 5000;

	private final Inserts inserts;

	private final List<Table<?>> order;

	private final List<TableRecord<?>> rows = new ArrayList<>();

	/**
	 * An empty batch.
	 * @param order tables that refer to others before those that are referred to; tables
	 * that are not among them come last
	 */
	Batch(DSLContext store, List<Table<?>> order) {
		this.inserts = new Inserts(store);
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
			.forEach((rows) -> this.inserts.insert(rows.getKey(), rows.getValue()));
		this.rows.clear();
	}

}
