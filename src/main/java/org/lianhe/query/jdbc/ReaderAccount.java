package org.lianhe.query.jdbc;

import com.zaxxer.hikari.HikariConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * As whom the store is read. What is not given is as for loading; but a database in
 * memory makes an account of its own where none is given.
 *
 * @param url of the database, where readers have another address, such as a replica's
 * @param username of one who may connect and read, and needs no more
 * @param password of that user
 */
@ConfigurationProperties("lianhe.reader")
public record ReaderAccount(@Nullable String url, @Nullable String username, @Nullable String password) {

	public ReaderAccount {
		if (password != null && username == null) {
			throw new IllegalArgumentException("lianhe.reader.password is given without lianhe.reader.username");
		}
	}

	/** Whether one is given. */
	boolean isGiven() {
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

	/** Says nothing of the password. */
	@Override
	public String toString() {
		return "ReaderAccount[url=" + this.url + ", username=" + this.username + "]";
	}

}
