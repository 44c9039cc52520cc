package org.lianhe.export.datapackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianhe.seed.SeedLoader;
import org.lianhe.testing.Noted;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The package is cached, or sent without the cache. */
class CachedPackageTests {

	private static final String FILE = "/export/lianhe-0.3.0.zip";

	/** The most statements of a request for a cached file. */
	private static final int FEW = 8;

	@TempDir
	private Path folder;

	@Test
	void isWrittenOnceAndDeletedWithTheServer() throws IOException {
		try (TestServer server = server()) {
			Noted noted = server.bean(Noted.class);
			List<CompletableFuture<byte[]>> all = IntStream.range(0, 3)
				.mapToObj((i) -> CompletableFuture.supplyAsync(() -> bytes(server, FILE)))
				.toList();
			byte[] first = all.get(0).join();
			all.forEach((one) -> assertThat(one.join()).isEqualTo(first));
			int statements = noted.taken().size();
			assertThat(bytes(server, FILE)).isEqualTo(first);
			assertThat(noted.taken()).hasSizeLessThan(FEW);
			assertThat(statements).isGreaterThan(10 * FEW).isLessThan(2 * statementsWithoutCache(server, noted));
			assertThat(files()).hasSize(1);
			server.bean(SeedLoader.class).load("src/test/resources/seeds/good");
			assertThat(bytes(server, "/export/lianhe-1.zip")).isNotEqualTo(first);
			assertThat(files()).hasSize(1);
		}
		assertThat(files()).isEmpty();
	}

	/** Returns the number of statements of a package whose cached file was deleted. */
	private int statementsWithoutCache(TestServer server, Noted noted) throws IOException {
		for (Path file : files()) {
			Files.delete(file);
		}
		noted.taken();
		bytes(server, FILE);
		return noted.taken().size();
	}

	@Test
	void isSentWithoutTheCacheIfItCannotBeCached() throws IOException {
		try (TestServer server = server()) {
			FileSystemUtils.deleteRecursively(this.folder);
			byte[] uncached = bytes(server, FILE);
			Files.createDirectory(this.folder);
			assertThat(files()).isEmpty();
			assertThat(bytes(server, FILE)).startsWith('P', 'K').isEqualTo(uncached);
			assertThat(files()).hasSize(1);
		}
	}

	private TestServer server() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("java.io.tmpdir", this.folder.toString());
		properties.putAll(Noted.property());
		return TestServer.start(properties);
	}

	private static byte[] bytes(TestServer server, String file) {
		try (InputStream in = server.uri(file).toURL().openStream()) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("lianhe")).toList();
		}
	}

}
