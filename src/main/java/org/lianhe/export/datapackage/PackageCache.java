package org.lianhe.export.datapackage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The package of what the store held when it was last asked for, in a file that is made
 * once for all who ask. That of another content takes its place once it is whole, and it
 * goes when this is closed.
 */
final class PackageCache implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(PackageCache.class);

	private final Path folder;

	private @Nullable Made made;

	/**
	 * Begins without a file.
	 * @param folder for files that are not kept long
	 */
	PackageCache(Path folder) {
		this.folder = folder;
	}

	Path folder() {
		return this.folder;
	}

	/**
	 * Opens the package of a content, which the caller closes. One makes it, and others
	 * who want it meanwhile wait.
	 * @param state names what the store holds
	 * @param maker writes it, if it is not there
	 */
	synchronized InputStream open(String state, PackageFiles.Body maker) throws IOException {
		Made last = this.made;
		if (last == null || !last.state().equals(state) || !Files.exists(last.file())) {
			Made next = new Made(state, file(maker));
			this.made = next;
			drop(last);
			last = next;
		}
		return Files.newInputStream(last.file());
	}

	private Path file(PackageFiles.Body maker) throws IOException {
		Path file = Files.createTempFile(this.folder, "lianhe-package", ".zip");
		boolean isWhole = false;
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			maker.write(out);
			out.flush();
			isWhole = true;
			return file;
		}
		finally {
			if (!isWhole) {
				Files.deleteIfExists(file);
			}
		}
	}

	/** Whoever reads it reads on. */
	private static void drop(@Nullable Made made) {
		try {
			if (made != null) {
				Files.deleteIfExists(made.file());
			}
		}
		catch (IOException ex) {
			LOG.warn("a package that nobody needs is left: {}", ex.toString());
		}
	}

	@Override
	public synchronized void close() {
		drop(this.made);
		this.made = null;
	}

	/**
	 * A package.
	 *
	 * @param state names what it was made from
	 * @param file where it lies
	 */
	private record Made(String state, Path file) {
	}

}
