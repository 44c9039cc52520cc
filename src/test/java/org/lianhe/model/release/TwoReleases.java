package org.lianhe.model.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

import org.lianhe.seed.ReleaseFixture;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.util.FileSystemUtils;

/** Servers of a tiny dataset in its second release, with the first one kept. */
final class TwoReleases {

	private static final Path SEEDS = Path.of("src/test/resources/seeds/releases");

	private static final Map<Store, TestServer> SERVERS = new EnumMap<>(Store.class);

	private TwoReleases() {
	}

	/** The server, started once for all tests. */
	static synchronized TestServer server(Store store) {
		return SERVERS.computeIfAbsent(store, (key) -> TestServer.start(key, seed()));
	}

	/** A folder with the second release and the first one kept. */
	static Path seed() {
		try {
			Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "two-releases");
			FileSystemUtils.copyRecursively(SEEDS.resolve("2"), folder);
			ReleaseFixture.write(SEEDS.resolve("1"), folder.resolve("release"));
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
