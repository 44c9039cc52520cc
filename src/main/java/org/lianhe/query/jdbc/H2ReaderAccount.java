package org.lianhe.query.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import com.zaxxer.hikari.HikariDataSource;

/**
 * An account for the readers of a database in memory, made with it and gone with it, who
 * may read all tables and do nothing else.
 */
final class H2ReaderAccount {

	private static final String MEMORY = "jdbc:h2:mem:";

	private H2ReaderAccount() {
	}

	static boolean isFor(String url) {
		return url.startsWith(MEMORY);
	}

	/** Makes one that no other server has which shares the database. */
	static ReaderAccount make(HikariDataSource loading) {
		String name = "reader_" + UUID.randomUUID().toString().replace('-', '_');
		String password = UUID.randomUUID().toString();
		try (Connection connection = loading.getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("create user " + name + " password '" + password + "'");
			statement.execute("grant select on schema public to " + name);
		}
		catch (SQLException ex) {
			throw StoreException.of(ex);
		}
		return new ReaderAccount(address(String.valueOf(loading.getJdbcUrl())), name, password);
	}

	/** The address without settings of the database, which this account may not set. */
	private static String address(String url) {
		return url.split(";", 2)[0];
	}

}
