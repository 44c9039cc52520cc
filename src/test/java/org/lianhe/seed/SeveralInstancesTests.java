package org.lianhe.seed;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class SeveralInstancesTests {

	private static final int INSTANCES = 3;

	private static final String OTHERS = "select count(*) from pg_stat_activity where datname = current_database()"
			+ " and backend_type = 'client backend' and pid <> pg_backend_pid()";

	private static final String LOADS = "select n_tup_ins from pg_stat_user_tables where relname = 'dataset'";

	@TempDir
	Path seed;

	@TempDir
	Path next;

	private final Map<String, String> database = new HashMap<>(Store.POSTGRES.empty());

	private final List<TestServer> servers = Collections.synchronizedList(new ArrayList<>());

	@AfterEach
	void stop() {
		this.servers.forEach(TestServer::close);
	}

	@Test
	void startAtOnceOnAnEmptyStoreAndLoadOnce() throws Exception {
		this.database.put("lianhe.seed", SeedFixture.in(this.seed).folder().toString());
		atOnce((i) -> this.servers.add(TestServer.start(this.database)));
		assertThat(this.servers).extracting(SeveralInstancesTests::digest)
			.hasSize(INSTANCES)
			.containsOnly(SeedFolder.open(this.seed.toString()).digest());
		stop();
		assertThat(loads()).isEqualTo(1);
	}

	@Test
	void replaceTheContentAtOnceAndLoadOnce() throws Exception {
		this.database.put("lianhe.seed", SeedFixture.in(this.seed).folder().toString());
		for (int i = 0; i < INSTANCES; i++) {
			this.servers.add(TestServer.start(this.database));
		}
		String changed = SeedFixture.in(this.next)
			.edit("dataset.yaml", "version: \"1\"", "version: \"2\"")
			.folder()
			.toString();
		assertThat(atOnce((i) -> this.servers.get(i).bean(SeedLoader.class).load(changed)))
			.containsExactlyInAnyOrder(true, false, false);
		assertThat(this.servers).extracting(SeveralInstancesTests::digest)
			.containsOnly(SeedFolder.open(changed).digest());
	}

	/** How often a dataset was written, as the store counts once all have left it. */
	private long loads() throws SQLException {
		try (Connection connection = DriverManager.getConnection(this.database.get("spring.datasource.url"),
				this.database.get("spring.datasource.username"), this.database.get("spring.datasource.password"))) {
			while (number(connection, OTHERS) > 0) {
				Thread.onSpinWait();
			}
			return number(connection, LOADS);
		}
	}

	private static long number(Connection connection, String query) throws SQLException {
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getLong(1);
		}
	}

	private static String digest(TestServer server) {
		return String.valueOf(server.ask("{ dataset { digest } }").at("dataset.digest"));
	}

	private static <T> List<T> atOnce(Function<Integer, T> work) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(INSTANCES);
		CyclicBarrier together = new CyclicBarrier(INSTANCES);
		List<Callable<T>> tasks = new ArrayList<>();
		for (int i = 0; i < INSTANCES; i++) {
			int instance = i;
			tasks.add(() -> {
				together.await();
				return work.apply(instance);
			});
		}
		List<T> results = new ArrayList<>();
		for (Future<T> done : threads.invokeAll(tasks)) {
			results.add(done.get());
		}
		threads.shutdown();
		return results;
	}

}
