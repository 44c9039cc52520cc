package org.lianhe.seed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.lianhe.model.entity.EntityType;
import org.lianhe.seed.release.RecordLine;

/**
 * Writes releases of seeds: the record of the dataset and then all others in order, one a
 * line, compressed with gzip.
 */
final class ReleaseWriter {

	private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]*");

	private static final int BLOCK = 1 << 16;

	private final List<EntityType> types;

	private final Map<String, Set<String>> kinds;

	ReleaseWriter(List<EntityType> types, Map<String, Set<String>> kinds) {
		this.types = types;
		this.kinds = kinds;
	}

	/**
	 * Writes a seed, whole or not at all.
	 * @param folder for the file, which has the name of the version
	 * @return the file
	 * @throws SeedException if the seed is not right, or its version is kept with other
	 * records
	 */
	Path write(SeedFolder files, Path folder) throws IOException {
		Seed seed = Seed.read(files, this.types, this.kinds, true);
		String version = seed.dataset().version();
		if (!VERSION.matcher(version).matches()) {
			throw new SeedException(
					"\"" + version + "\" cannot name a file. Write `version` in seed/dataset.yaml like 1.2.0.");
		}
		Files.createDirectories(folder);
		Path whole = folder.resolve(version + StoredReleases.ENDING);
		Path part = folder.resolve(version + StoredReleases.ENDING + ".part");
		try (BufferedWriter out = new BufferedWriter(
				new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(part)), StandardCharsets.UTF_8))) {
			writeLine(out, ReleaseRecords.dataset(seed.dataset(), files.digest()));
			new ReleaseRecords(this.types).forEach(seed, (line) -> writeLine(out, line));
		}
		if (Files.exists(whole) && !isSame(part, whole)) {
			Files.delete(part);
			throw new SeedException("Version " + version
					+ " is kept already, with other records. Raise `version` in seed/dataset.yaml.");
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
			byte[] block = a.readNBytes(BLOCK);
			while (block.length > 0 && Arrays.equals(block, b.readNBytes(BLOCK))) {
				block = a.readNBytes(BLOCK);
			}
			return block.length == 0 && b.read() < 0;
		}
	}

	private static InputStream open(Path file) throws IOException {
		return new GZIPInputStream(Files.newInputStream(file));
	}

}
