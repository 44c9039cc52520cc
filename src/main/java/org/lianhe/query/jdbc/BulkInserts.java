package org.lianhe.query.jdbc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.ConnectionProxy;

/**
 * Inserts rows into tables. Rows go straight to the driver, because there may be tens of
 * millions of them; on PostgreSQL by {@code copy}.
 */
public final class BulkInserts {

	private final DSLContext store;

	private final Connection connection;

	private final Map<Table<?>, String> texts = new HashMap<>();

	private BulkInserts(DSLContext store, Connection connection) {
		this.store = store;
		this.connection = connection;
	}

	/**
	 * Runs some work with the connection of the current transaction. The work may use it
	 * in another thread until it returns.
	 */
	public static void withConnection(DSLContext store, Consumer<BulkInserts> work) {
		store.connection((connection) -> work.accept(new BulkInserts(store, unwrap(connection))));
	}

	/**
	 * Unwraps the connection: Spring's proxy would look for the transaction of the thread
	 * that first uses it.
	 */
	private static Connection unwrap(Connection connection) {
		return (connection instanceof ConnectionProxy proxy) ? proxy.getTargetConnection() : connection;
	}

	/** Inserts rows into their table. */
	public void insert(Table<?> table, List<TableRecord<?>> rows) {
		String text = this.texts.computeIfAbsent(table, this::render);
		try {
			if (this.connection.isWrapperFor(PGConnection.class)) {
				copy(this.connection.unwrap(PGConnection.class), text, rows);
			}
			else {
				insert(this.connection, text, rows);
			}
		}
		catch (SQLException | IOException ex) {
			throw new DataAccessException("SQL [" + text + "]; " + ex.getMessage(), ex);
		}
	}

	private static void copy(PGConnection connection, String text, List<TableRecord<?>> rows)
			throws SQLException, IOException {
		connection.getCopyAPI().copyIn(text, new ByteArrayInputStream(PostgresCopyText.of(rows)));
	}

	private static void insert(Connection connection, String text, List<TableRecord<?>> rows) throws SQLException {
		try (PreparedStatement insert = connection.prepareStatement(text)) {
			for (TableRecord<?> row : rows) {
				bind(insert, row);
			}
			insert.executeBatch();
		}
	}

	private static void bind(PreparedStatement insert, TableRecord<?> row) throws SQLException {
		for (int i = 0; i < row.size(); i++) {
			insert.setObject(i + 1, row.get(i));
		}
		insert.addBatch();
	}

	private String render(Table<?> table) {
		Field<?>[] columns = table.fields();
		if (this.store.family() == SQLDialect.POSTGRES) {
			List<Name> names = Arrays.stream(columns).map(Field::getUnqualifiedName).toList();
			return this.store.render(DSL.sql("copy {0} ({1}) from stdin", table, DSL.list(names)));
		}
		return this.store.render(this.store.insertInto(table)
			.columns(columns)
			.values(Arrays.stream(columns).map((column) -> DSL.val(null, column)).toList()));
	}

}
