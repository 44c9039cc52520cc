package org.lianhe.query.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.budget.RequestBudget;

/**
 * A read-only transaction of one request: all its statements see the same state of the
 * database. Closing it ends the transaction.
 */
public final class ReadSession implements AutoCloseable {

	/** Rows read between two checks of the deadline. */
	private static final int ROWS_BETWEEN_CHECKS = 1000;

	private static final int ROW_BYTES = 24;

	/** A reference and a number. */
	private static final int CELL_BYTES = 28;

	private static final int STRING_BYTES = 40;

	private final Connection connection;

	private final Deadline deadline;

	private final List<StatementListener> listeners;

	private @Nullable String field;

	private boolean hasShorterTimeout;

	ReadSession(Connection connection, Deadline deadline, List<StatementListener> listeners) {
		this.connection = connection;
		this.deadline = deadline;
		this.listeners = listeners;
	}

	/**
	 * Sets the field of the schema that the next statements belong to.
	 * @param field such as {@code Lab.partners}, or null for none
	 * @return the previous field
	 */
	public @Nullable String switchField(@Nullable String field) {
		String before = this.field;
		this.field = field;
		return before;
	}

	/** Returns the rows of a statement without ids. */
	public List<@Nullable Object[]> read(PreparedQuery statement) {
		return run(statement, null, null);
	}

	/** Returns the rows of a statement for this key. */
	public List<@Nullable Object[]> read(PreparedQuery statement, String key) {
		return run(statement, null, key);
	}

	/** Returns the rows of a statement for these ids; without ids nothing is executed. */
	public List<@Nullable Object[]> read(PreparedQuery statement, List<Long> ids) {
		return ids.isEmpty() ? List.of() : run(statement, ids.toArray(Long[]::new), null);
	}

	private List<@Nullable Object[]> run(PreparedQuery statement, Long @Nullable [] ids, @Nullable String key) {
		long began = System.nanoTime();
		try (PreparedStatement prepared = this.connection.prepareStatement(statement.sql())) {
			setTimeout(prepared);
			statement.bind(prepared, ids, key);
			List<@Nullable Object[]> rows = rows(statement, prepared);
			notifyListeners(statement, began, rows.size(), null);
			return rows;
		}
		catch (SQLException ex) {
			StoreException failure = StoreException.of(ex);
			notifyListeners(statement, began, 0, failure);
			throw failure;
		}
	}

	/**
	 * Sets the time limit of a statement if it is shorter than that of its connection. To
	 * set it makes H2 compile the statements of the connection again.
	 */
	private void setTimeout(Statement statement) throws SQLException {
		int left = this.deadline.secondsLeft();
		if (left < this.deadline.seconds()) {
			statement.setQueryTimeout(left);
			this.hasShorterTimeout = true;
		}
	}

	private void resetTimeout() throws SQLException {
		if (this.hasShorterTimeout) {
			try (Statement statement = this.connection.createStatement()) {
				statement.setQueryTimeout(this.deadline.seconds());
			}
		}
	}

	private void notifyListeners(PreparedQuery statement, long began, int rows, @Nullable StoreException failure) {
		long nanos = System.nanoTime() - began;
		for (StatementListener listener : this.listeners) {
			listener.statementExecuted(statement, this.field, nanos, rows, failure);
		}
	}

	private List<@Nullable Object[]> rows(PreparedQuery statement, PreparedStatement prepared) throws SQLException {
		RequestBudget budget = RequestBudget.current();
		List<@Nullable Object[]> read = new ArrayList<>();
		try (ResultSet rows = prepared.executeQuery()) {
			while (rows.next()) {
				@Nullable Object[] row = statement.read(rows);
				budget.reserve(bytes(row));
				read.add(row);
				if (read.size() % ROWS_BETWEEN_CHECKS == 0) {
					this.deadline.secondsLeft();
				}
			}
		}
		return read;
	}

	/** The memory that a row takes, estimated from above. */
	private static long bytes(@Nullable Object[] row) {
		long bytes = ROW_BYTES;
		for (Object cell : row) {
			bytes += CELL_BYTES;
			if (cell instanceof String text) {
				bytes += STRING_BYTES + 2L * text.length();
			}
			else if (cell instanceof byte[] binary) {
				bytes += binary.length;
			}
		}
		return bytes;
	}

	/**
	 * Checks the deadline, for work between statements.
	 * @throws StoreException if the deadline has passed
	 */
	public void checkDeadline() {
		RequestBudget.current().checkDeadline();
		try {
			this.deadline.secondsLeft();
		}
		catch (SQLException ex) {
			throw StoreException.of(ex);
		}
	}

	/** Commits, since H2 forgets the compiled statements of a connection on rollback. */
	@Override
	public void close() {
		try (this.connection) {
			this.connection.commit();
			resetTimeout();
		}
		catch (SQLException ex) {
			throw StoreException.of(ex);
		}
	}

}
