package org.lianhe.web.limits;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class StoppedTests {

	/** Statements that the store is working on and that read the slow table. */
	private static final Map<Store, String> RUNNING = Map.of(Store.H2,
			"select count(*) from information_schema.sessions where executing_statement like '%observation%' "
					+ "and session_id <> session_id()",
			Store.POSTGRES,
			"select count(*) from pg_stat_activity where state = 'active' and query like '%observation%' "
					+ "and pid <> pg_backend_pid() and datname = current_database()");

	private static final Map<Store, String> ROWS = Map.of(Store.H2, "system_range(1, 1000000)", Store.POSTGRES,
			"generate_series(1, 1000000)");

	@ParameterizedTest
	@EnumSource
	void aStatementThatTakesTooLongIsGoneFromTheStore(Store store) throws InterruptedException {
		Map<String, String> properties = new HashMap<>(store.empty());
		properties.put("lianhe.seed", "src/test/resources/seeds/good");
		properties.put("lianhe.limits.query-timeout", "2s");
		try (TestServer server = TestServer.start(properties)) {
			DSLContext sql = server.bean(DSLContext.class);
			while ("TIMEOUT".equals(server.ask("{ search(query: \"harbour\") { totalCount } }").code())) {
				Thread.sleep(Duration.ofMillis(100).toMillis());
			}
			slowDown(sql, ROWS.getOrDefault(store, ""));
			TestServer.Answer answer = server.ask("{ observations { nodes { id } } }");
			assertThat(answer.code()).isEqualTo("TIMEOUT");
			assertThat(running(sql, store)).isZero();
			assertThat(server.ask("{ labs { totalCount } }").code()).isNull();
		}
	}

	@Test
	void theTestSeesWhatIsRunning() throws InterruptedException {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.seed", "src/test/resources/seeds/good");
		try (TestServer server = TestServer.start(properties)) {
			DSLContext sql = server.bean(DSLContext.class);
			slowDown(sql, ROWS.getOrDefault(Store.H2, ""));
			Thread asking = new Thread(() -> server.ask("{ observations { nodes { id } } }"));
			asking.start();
			while (asking.isAlive() && running(sql, Store.H2) == 0) {
				Thread.onSpinWait();
			}
			assertThat(asking.isAlive()).isTrue();
			asking.join();
		}
	}

	private static void slowDown(DSLContext sql, String rows) {
		sql.execute("alter table observation rename to kept_facts");
		sql.execute("create view observation as select f.* from kept_facts f where (select count(*) from " + rows
				+ " a, " + rows + " b) > 0");
	}

	private static int running(DSLContext sql, Store store) {
		return ((Number) sql.fetchValue(RUNNING.getOrDefault(store, ""))).intValue();
	}

}
