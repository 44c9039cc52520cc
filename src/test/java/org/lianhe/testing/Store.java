package org.lianhe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;

/** The stores that everything is tested on. */
public enum Store {

	/** H2 in memory. */
	H2 {
		@Override
		public Map<String, String> empty() {
			return Map.of("spring.datasource.url", "jdbc:h2:mem:" + UUID.randomUUID()
					+ ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
		}
	},

	/** PostgreSQL, started once for all tests. */
	POSTGRES {
		@Override
		public Map<String, String> empty() {
			String name = "t" + UUID.randomUUID().toString().replace("-", "");
			try (Connection connection = postgres().getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
			return Map.of("spring.profiles.active", "postgres", "spring.datasource.url",
					postgres().getJdbcUrl("postgres", name), "spring.datasource.username", "postgres",
					"spring.datasource.password", "postgres");
		}
	};

	private static @Nullable EmbeddedPostgres postgres;

	/** The properties that lead to a new, empty database. */
	public abstract Map<String, String> empty();

	private static synchronized EmbeddedPostgres postgres() {
		EmbeddedPostgres running = postgres;
		if (running == null) {
			try {
				running = EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			postgres = running;
		}
		return running;
	}

}
