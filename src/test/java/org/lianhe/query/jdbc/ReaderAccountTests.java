package org.lianhe.query.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A server whose readers have an account that may only read, made as README.md says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderAccountTests {

	private final Map<String, String> database = new HashMap<>(Store.POSTGRES.empty());

	private final String loader = "loader_" + UUID.randomUUID().toString().replace('-', '_');

	private final String reader = this.loader.replace("loader", "reader");

	private TestServer server;

	@BeforeAll
	void start() throws SQLException {
		String name = url().replaceFirst(".*/([^/?]+)(\\?.*)?$", "$1");
		try (Connection owner = DriverManager.getConnection(url(), "postgres", "postgres");
				Statement statement = owner.createStatement()) {
			for (String grant : List.of("create role %1$s login password 'loading'",
					"create role %2$s login password 'reading'", "revoke all on database %3$s from public",
					"grant connect on database %3$s to %1$s, %2$s", "grant create, usage on schema public to %1$s",
					"grant usage on schema public to %2$s",
					"alter default privileges for role %1$s in schema public grant select on tables to %2$s")) {
				statement.execute(grant.formatted(this.loader, this.reader, name));
			}
		}
		Map<String, String> properties = new HashMap<>(this.database);
		properties.put("spring.datasource.url", url());
		properties.put("spring.datasource.username", this.loader);
		properties.put("spring.datasource.password", "loading");
		properties.put("lianhe.reader.username", this.reader);
		properties.put("lianhe.reader.password", "reading");
		this.server = TestServer.start(properties);
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "initiatives", "alliances", "labs", "people", "organizations", "places", "products",
			"cohorts", "topics", "sources", "relations", "observations", "statements", "timeline" })
	void servesEveryList(String list) {
		String query = "{ " + list + "(first: 3) { totalCount nodes { __typename } } }";
		TestServer.Answer answer = this.server.ask(query);
		assertThat(answer.whole()).doesNotContainKey("errors");
		assertThat(answer.whole().get("data")).isEqualTo(TestServer.shared(Store.H2).ask(query).whole().get("data"));
	}

	@Test
	void servesSearchNamesNetworkAndDataset() {
		String query = "{ search(query: \"tengxun\", first: 1) { nodes { slug } } resolve(names: [\"港中文\"]) "
				+ "{ candidates { node { slug } } } neighborhood(of: { slug: \"hkai-lab\" }) { nodes { slug } } "
				+ "dataset { digest counts { citations } } }";
		TestServer.Answer answer = this.server.ask(query);
		assertThat(answer.whole()).doesNotContainKey("errors");
		assertThat(answer.whole().get("data")).isEqualTo(TestServer.shared(Store.H2).ask(query).whole().get("data"));
	}

	@Test
	void readsAsTheReader() throws SQLException {
		try (Connection owner = DriverManager.getConnection(url(), "postgres", "postgres");
				Statement statement = owner.createStatement();
				java.sql.ResultSet users = statement
					.executeQuery("select count(*) from pg_stat_activity where usename = '" + this.reader
							+ "' and datname = current_database()")) {
			users.next();
			assertThat(users.getInt(1)).isPositive();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "insert into kind default values", "delete from entity",
			"update dataset set version = 'x'", "create table more (id int)", "truncate citation" })
	void readerCannotWrite(String change) throws SQLException {
		try (Connection reading = DriverManager.getConnection(url(), this.reader, "reading");
				Statement statement = reading.createStatement()) {
			assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("permission denied");
		}
	}

	@Test
	void rejectsPasswordWithoutUserAndShowsNone() {
		assertThatThrownBy(() -> new ReaderAccount(null, null, "secret"))
			.hasMessage("lianhe.reader.password is given without lianhe.reader.username");
		assertThat(new ReaderAccount(null, "reader", "secret").toString()).doesNotContain("secret");
	}

	/**
	 * The address without the user that it names, who would be taken in place of others.
	 */
	private String url() {
		return String.valueOf(this.database.get("spring.datasource.url")).replaceFirst("\\?.*", "");
	}

}
