package org.lianhe.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The statements of one request, all of which see one state of the store. Closing it ends
 * the transaction.
 */
public final class Session implements AutoCloseable {

	private final Connection connection;

	private final int seconds;

	private final List<StatementListener> listeners;

	private @Nullable String field;

	Session(Connection connection, int seconds, List<StatementListener> listeners) {
		this.connection = connection;
		this.seconds = seconds;
		this.listeners = listeners;
	}

	/**
	 * Says for which field of the schema the next statements are.
	 * @param field such as {@code Lab.partners}, or null for none
	 * @return the field until now
	 */
	public @Nullable String answer(@Nullable String field) {
		String before = this.field;
		this.field = field;
		return before;
	}

	/** The rows of a statement that takes no ids. */
	public List<@Nullable Object[]> read(Statement statement) {
		return run(statement, null);
	}

	/** The rows of a statement for these ids; nothing is run where there are none. */
	public List<@Nullable Object[]> read(Statement statement, List<Long> ids) {
		return ids.isEmpty() ? List.of() : run(statement, ids.toArray(Long[]::new));
	}

	private List<@Nullable Object[]> run(Statement statement, Long @Nullable [] ids) {
		long began = System.nanoTime();
		try (PreparedStatement prepared = this.connection.prepareStatement(statement.text())) {
			prepared.setQueryTimeout(this.seconds);
			statement.bind(prepared, ids);
			List<@Nullable Object[]> rows = rows(statement, prepared);
			tell(statement, began, rows.size(), null);
			return rows;
		}
		catch (SQLException ex) {
			StoreFailure failure = StoreFailure.of(ex);
			tell(statement, began, 0, failure);
			throw failure;
		}
	}

	private void tell(Statement statement, long began, int rows, @Nullable StoreFailure failure) {
		long nanos = System.nanoTime() - began;
		for (StatementListener listener : this.listeners) {
			listener.ran(statement, this.field, nanos, rows, failure);
		}
	}

	private static List<@Nullable Object[]> rows(Statement statement, PreparedStatement prepared) throws SQLException {
		List<@Nullable Object[]> read = new ArrayList<>();
		try (ResultSet rows = prepared.executeQuery()) {
			while (rows.next()) {
				read.add(statement.read(rows));
			}
		}
		return read;
	}

	@Override
	public void close() {
		try (this.connection) {
			this.connection.rollback();
		}
		catch (SQLException ex) {
			throw StoreFailure.of(ex);
		}
	}

}
