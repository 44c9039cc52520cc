package org.lianhe.query.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Compiled statements are reused, and never their results of an earlier state. */
class ReadSessionTests {

	private static final int CHANGES = 2000;

	private static final int READERS = 4;

	private static final DSLContext H2 = DSL.using(SQLDialect.H2);

	private static final Field<Long> NUMBER = DSL.field("n", Long.class);

	private static final PreparedQuery FIRST = PreparedQuery.of(H2, DSL.select(NUMBER).from("one"), List.of(NUMBER));

	private static final PreparedQuery SECOND = PreparedQuery.of(H2, DSL.select(NUMBER).from("two"), List.of(NUMBER));

	private HikariDataSource loading;

	private ReadOnlyConnections connections;

	@BeforeEach
	void open() throws SQLException {
		HikariConfig config = new HikariConfig();
		config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE");
		config.setUsername("sa");
		config.setMaximumPoolSize(READERS + 1);
		this.loading = new HikariDataSource(config);
		execute("create table one (n bigint)", "create table two (n bigint)", "insert into one values (0)",
				"insert into two values (0)");
		this.connections = new ReadOnlyConnections(this.loading, new ReaderAccount(null, null, null), 10, List.of());
	}

	@AfterEach
	void close() {
		this.connections.close();
		this.loading.close();
	}

	@Test
	void seesEveryStateThatWasCommittedBefore() throws SQLException {
		AtomicLong committed = new AtomicLong();
		List<CompletableFuture<Void>> readers = new ArrayList<>();
		for (int i = 0; i < READERS; i++) {
			readers.add(CompletableFuture.runAsync(() -> {
				while (committed.get() < CHANGES) {
					assertSeesOneStateSince(committed.get());
				}
			}));
		}
		for (int change = 1; change <= CHANGES; change++) {
			execute("update one set n = " + change, "update two set n = " + change);
			committed.set(change);
			if (change % 100 == 0) {
				assertSeesOneStateSince(change);
			}
		}
		readers.forEach(CompletableFuture::join);
	}

	@Test
	void seesWhatWasCommittedAfterItsConnectionWasOpened() throws SQLException {
		List<ReadSession> all = new ArrayList<>();
		for (int i = 0; i < READERS; i++) {
			all.add(this.connections.open());
		}
		all.forEach(ReadSession::close);
		execute("update one set n = 7", "update two set n = 7");
		for (int i = 0; i < READERS * 2; i++) {
			assertSeesOneStateSince(7);
		}
	}

	private void assertSeesOneStateSince(long earliest) {
		try (ReadSession session = this.connections.open()) {
			long first = number(session.read(FIRST));
			assertThat(first).isGreaterThanOrEqualTo(earliest);
			assertThat(number(session.read(SECOND))).isEqualTo(first);
			assertThat(number(session.read(FIRST))).isEqualTo(first);
		}
	}

	private static long number(List<@Nullable Object[]> rows) {
		return (Long) Objects.requireNonNull(rows.get(0)[0]);
	}

	private void execute(String... statements) throws SQLException {
		try (Connection connection = this.loading.getConnection(); Statement statement = connection.createStatement()) {
			connection.setAutoCommit(false);
			for (String sql : statements) {
				statement.execute(sql);
			}
			connection.commit();
		}
	}

}
