package org.lianhe.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.lianhe.web.streaming.StreamingResponder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Caches the files of the current dataset on disk. Each file is written once, when it is
 * first requested. The files of another dataset are deleted when a file of a new one has
 * been written, and all files when the cache is closed.
 */
@Component
final class ExportFileCache implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ExportFileCache.class);

	private final Path folder;

	private final Map<String, Slot> slots = new ConcurrentHashMap<>();

	ExportFileCache(@Value("${java.io.tmpdir}") Path folder) {
		this.folder = folder;
	}

	/**
	 * Opens a file, which the caller closes. Concurrent requests for a file that is not
	 * cached wait until one of them has written it. A file that is deleted can still be
	 * read by those who have opened it.
	 * @param content identifies the content of the database
	 * @throws IOException if the file cannot be written or read
	 */
	FileChannel open(String name, String content, StreamingResponder.Body source) throws IOException {
		return this.slots.computeIfAbsent(name, (key) -> new Slot()).open(content, source);
	}

	private void deleteOthers(String content) {
		this.slots.values().forEach((slot) -> slot.deleteUnless(content));
	}

	@Override
	public void close() {
		deleteOthers("");
	}

	private Path write(StreamingResponder.Body source) throws IOException {
		Path file = Files.createTempFile(this.folder, "lianhe", ".tmp");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			source.write(out);
			return file;
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	/** The place of one file. */
	private final class Slot {

		/** Read without the lock by other slots, which may delete it. */
		private volatile @Nullable CachedFile cached;

		synchronized FileChannel open(String content, StreamingResponder.Body source) throws IOException {
			CachedFile file = this.cached;
			if (file == null || !file.content().equals(content) || !Files.exists(file.path())) {
				deleteUnless("");
				file = new CachedFile(content, write(source));
				this.cached = file;
				deleteOthers(content);
			}
			return FileChannel.open(file.path());
		}

		void deleteUnless(String content) {
			CachedFile file = this.cached;
			if (file != null && !file.content().equals(content)) {
				try {
					Files.deleteIfExists(file.path());
				}
				catch (IOException ex) {
					LOG.warn("a cached file was not deleted: {}", ex.toString());
				}
			}
		}

	}

	/**
	 * A file on disk.
	 *
	 * @param content identifies the content of the database that it was written from
	 * @param path path of the file
	 */
	private record CachedFile(String content, Path path) {
	}

}
