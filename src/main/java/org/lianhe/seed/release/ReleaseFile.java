package org.lianhe.seed.release;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes release files: the record of the dataset and then all others in order, one a
 * line, compressed with gzip.
 */
public final class ReleaseFile {

	/** What follows the version in the name of the file. */
	public static final String ENDING = ".jsonl.gz";

	private static final int BLOCK = 1 << 16;

	private ReleaseFile() {
	}

	/**
	 * Writes a release, whole or not at all.
	 * @param dataset the record of the dataset
	 * @param records passes all other records on, in order
	 * @return the file
	 * @throws FileAlreadyExistsException if the version is kept with other records
	 */
	public static Path write(Path folder, String version, RecordLine dataset, Consumer<Consumer<RecordLine>> records)
			throws IOException {
		Files.createDirectories(folder);
		Path whole = folder.resolve(version + ENDING);
		Path part = folder.resolve(version + ENDING + ".part");
		try (BufferedWriter out = new BufferedWriter(
				new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(part)), StandardCharsets.UTF_8))) {
			writeLine(out, dataset);
			records.accept((line) -> writeLine(out, line));
		}
		if (Files.exists(whole) && !isSame(part, whole)) {
			Files.delete(part);
			throw new FileAlreadyExistsException(whole.toString());
		}
		return Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void writeLine(BufferedWriter out, RecordLine line) {
		try {
			out.write(line.json() + '\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isSame(Path one, Path other) throws IOException {
		try (InputStream a = open(one); InputStream b = open(other)) {
			byte[] some = a.readNBytes(BLOCK);
			while (some.length > 0 && Arrays.equals(some, b.readNBytes(BLOCK))) {
				some = a.readNBytes(BLOCK);
			}
			return some.length == 0 && b.read() < 0;
		}
	}

	private static InputStream open(Path file) throws IOException {
		return new GZIPInputStream(Files.newInputStream(file));
	}

}
