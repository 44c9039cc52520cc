package org.lianhe.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL that can be killed and restarted with the same data folder and port. */
final class PostgresCluster implements AutoCloseable {

	private static final int MAX_ATTEMPTS = 20;

	private final Path folder;

	private final int port;

	private EmbeddedPostgres running;

	private PostgresCluster(Path folder, int port) throws IOException {
		this.folder = folder;
		this.port = port;
		this.running = launch();
	}

	static PostgresCluster start(Path folder) throws IOException {
		return new PostgresCluster(folder, freePort());
	}

	private static int freePort() throws IOException {
		try (ServerSocket free = new ServerSocket(0)) {
			return free.getLocalPort();
		}
	}

	private EmbeddedPostgres launch() throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(this.folder)
			.setCleanDataDirectory(false)
			.setPort(this.port)
			.setServerConfig("max_connections", "60")
			.start();
	}

	/** Kills the postmaster. Its child processes then end by themselves. */
	void kill() throws IOException {
		long pid = Long.parseLong(Files.readAllLines(this.folder.resolve("postmaster.pid")).get(0).trim());
		ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
		postmaster.destroyForcibly();
		postmaster.onExit().join();
		this.running.close();
	}

	/** Restarts PostgreSQL, and retries until the old processes have ended. */
	void restart() throws IOException {
		IOException last = new IOException("not started");
		for (int i = 0; i < MAX_ATTEMPTS; i++) {
			try {
				this.running = launch();
				return;
			}
			catch (IOException | IllegalStateException ex) {
				last = new IOException(ex);
			}
		}
		throw last;
	}

	/** The datasource properties for a server. */
	Map<String, String> properties() {
		return new HashMap<>(Map.of("spring.profiles.active", "postgres", "spring.datasource.url", url(),
				"spring.datasource.username", "postgres", "spring.datasource.password", "postgres"));
	}

	private String url() {
		return "jdbc:postgresql://localhost:" + this.port + "/postgres";
	}

	/** The first column of the first row. */
	String queryForValue(String query) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url(), "postgres", "postgres");
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getString(1);
		}
	}

	/** Executes statements on a new connection, which the caller must close. */
	Connection execute(String... statements) throws SQLException {
		Connection connection = DriverManager.getConnection(url(), "postgres", "postgres");
		try (Statement statement = connection.createStatement()) {
			for (String one : statements) {
				statement.execute(one);
			}
		}
		return connection;
	}

	@Override
	public void close() throws IOException {
		this.running.close();
	}

}
