package org.lianhe.query.jdbc;

import com.zaxxer.hikari.HikariConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The database user for queries. What is not set is as for loading; an in-memory database
 * then creates a user of its own.
 *
 * @param url URL of the database if it differs, such as that of a replica
 * @param username user that needs only the rights to connect and to select
 * @param password of that user
 */
@ConfigurationProperties("lianhe.reader")
public record ReaderAccount(@Nullable String url, @Nullable String username, @Nullable String password) {

	public ReaderAccount {
		if (password != null && username == null) {
			throw new IllegalArgumentException("lianhe.reader.password is given without lianhe.reader.username");
		}
	}

	/** Whether a user is set. */
	boolean isSet() {
		return this.url != null || this.username != null;
	}

	void apply(HikariConfig config) {
		if (this.url != null) {
			config.setJdbcUrl(this.url);
		}
		if (this.username != null) {
			config.setUsername(this.username);
			config.setPassword(this.password);
		}
	}

	/** Leaves out the password. */
	@Override
	public String toString() {
		return "ReaderAccount[url=" + this.url + ", username=" + this.username + "]";
	}

}
