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

/** A PostgreSQL of its own, which can be killed and started again where it was. */
final class Cluster implements AutoCloseable {

	private static final int TRIES = 20;

	private final Path folder;

	private final int port;

	private EmbeddedPostgres running;

	private Cluster(Path folder, int port) throws IOException {
		this.folder = folder;
		this.port = port;
		this.running = launch();
	}

	static Cluster start(Path folder) throws IOException {
		return new Cluster(folder, freePort());
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

	/** Kills the postmaster; its children end when they see that it is gone. */
	void kill() throws IOException {
		long pid = Long.parseLong(Files.readAllLines(this.folder.resolve("postmaster.pid")).get(0).trim());
		ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
		postmaster.destroyForcibly();
		postmaster.onExit().join();
		this.running.close();
	}

	/** Starts it again, once nothing of the one before is left. */
	void restart() throws IOException {
		IOException last = new IOException("not tried");
		for (int i = 0; i < TRIES; i++) {
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

	/** What leads a server to it. */
	Map<String, String> properties() {
		return new HashMap<>(Map.of("spring.profiles.active", "postgres", "spring.datasource.url", url(),
				"spring.datasource.username", "postgres", "spring.datasource.password", "postgres"));
	}

	private String url() {
		return "jdbc:postgresql://localhost:" + this.port + "/postgres";
	}

	/** The only value of a query. */
	String value(String query) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url(), "postgres", "postgres");
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getString(1);
		}
	}

	/** Runs statements one by one on a connection that is left to the caller. */
	Connection run(String... statements) throws SQLException {
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
