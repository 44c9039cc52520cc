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
 * A folder that files are written into. A file has its name only once it is whole.
 *
 * @param path where it is
 */
record AtomicFileWriter(Path path) {

	private static final String UNFINISHED = ".part";

	/**
	 * The folder, made if it is not there.
	 * @throws ApiException if files cannot be written there
	 */
	static AtomicFileWriter of(Path path) {
		try {
			Files.createDirectories(path);
		}
		catch (IOException ex) {
			throw unwritable(path);
		}
		if (!Files.isWritable(path)) {
			throw unwritable(path);
		}
		return new AtomicFileWriter(path);
	}

	/**
	 * Writes a file.
	 * @throws ApiException if it cannot be written; nothing is left of it then
	 */
	void write(String file, ExportContent content, ExportProgress progress) throws IOException {
		Path unfinished = this.path.resolve(file + UNFINISHED);
		try {
			try (OutputStream out = new BufferedOutputStream(progress.counting(Files.newOutputStream(unfinished)))) {
				content.write(out);
			}
			Files.move(unfinished, this.path.resolve(file), StandardCopyOption.REPLACE_EXISTING,
					StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException | UncheckedIOException | JacksonIOException ex) {
			throw broken(file);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private ApiException broken(String file) throws IOException {
		long left = Files.getFileStore(this.path).getUsableSpace() >> 20;
		return new ApiException(ErrorCode.INTERNAL,
				"`" + this.path.resolve(file) + "` could not be written; nothing is left of it. The disk has " + left
						+ " MB free, the folder for temporary files is " + System.getProperty("java.io.tmpdir")
						+ ". Make room, or choose other folders by `--out` and -Djava.io.tmpdir.");
	}

	private static ApiException unwritable(Path path) {
		return ApiException
			.badInput("`" + path + "` is no folder that files can be written into. Choose another one by `--out`.");
	}

}
