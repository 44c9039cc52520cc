package org.lianhe.query.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;

/**
 * A database user of an in-memory H2 database that may only select.
 */
final class H2ReaderAccount {

	private static final String MEMORY = "jdbc:h2:mem:";

	private H2ReaderAccount() {
	}

	static boolean isFor(String url) {
		return url.startsWith(MEMORY);
	}

	/** Creates a user with a random name and password. */
	static ReaderAccount create(HikariDataSource loading) {
		String name = "reader_" + UUID.randomUUID().toString().replace('-', '_');
		String password = UUID.randomUUID().toString();
		try (Connection connection = loading.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("create user " + name + " password '" + password + "'");
			statement.execute("grant select on schema public to " + name);
		}
		catch (SQLException ex) {
			throw StoreException.of(ex);
		}
		return new ReaderAccount(withoutSettings(String.valueOf(loading.getJdbcUrl())), name, password);
	}

	/** The URL without settings, which need administrator rights. */
	private static String withoutSettings(String url) {
		return url.split(";", 2)[0];
	}

}
