package org.lianhe.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes files to a folder. A file has its final name only when it is complete.
 *
 * @param path path of the folder
 */
record AtomicFileWriter(Path path) {

	private static final String PART_SUFFIX = ".part";

	/**
	 * Opens a folder, which is created if it does not exist.
	 * @throws ApiException if files cannot be written to it
	 */
	static AtomicFileWriter of(Path path) {
		try {
			Files.createDirectories(path);
		}
		catch (IOException ex) {
			throw notWritable(path);
		}
		if (!Files.isWritable(path)) {
			throw notWritable(path);
		}
		return new AtomicFileWriter(path);
	}

	/**
	 * Writes a file.
	 * @throws ApiException if it cannot be written; the incomplete file is deleted
	 */
	void write(String file, ExportContent content, ExportProgress progress) throws IOException {
		Path part = this.path.resolve(file + PART_SUFFIX);
		try {
			try (OutputStream out = new BufferedOutputStream(progress.counting(Files.newOutputStream(part)))) {
				content.body().write(out, progress::part);
			}
			Files.move(part, this.path.resolve(file), StandardCopyOption.REPLACE_EXISTING,
					StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException | UncheckedIOException | JacksonIOException ex) {
			throw writeFailed(file);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	private ApiException writeFailed(String file) throws IOException {
		long freeMegabytes = Files.getFileStore(this.path).getUsableSpace() >> 20;
		return new ApiException(ErrorCode.INTERNAL,
				"`" + this.path.resolve(file) + "` could not be written; nothing is left of it. The disk has "
						+ freeMegabytes + " MB free. Make room, or choose another folder by `--out`.");
	}

	private static ApiException notWritable(Path path) {
		return ApiException
			.badInput("`" + path + "` is no folder that files can be written into. Choose another one by `--out`.");
	}

}
