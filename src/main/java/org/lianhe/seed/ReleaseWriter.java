package org.lianhe.seed;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.lianhe.model.entity.EntityType;
import org.lianhe.seed.release.ReleaseFile;

/** Writes releases of seeds. */
final class ReleaseWriter {

	private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]*");

	private final List<EntityType> types;

	private final Map<String, Set<String>> kinds;

	ReleaseWriter(List<EntityType> types, Map<String, Set<String>> kinds) {
		this.types = types;
		this.kinds = kinds;
	}

	/**
	 * Writes a seed.
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
		try {
			return ReleaseFile.write(folder, version, ReleaseRecords.dataset(seed.dataset(), files.digest()),
					(consumer) -> new ReleaseRecords(this.types).forEach(seed, consumer));
		}
		catch (FileAlreadyExistsException ex) {
			throw new SeedException("Version " + version
					+ " is kept already, with other records. Raise `version` in seed/dataset.yaml.");
		}
	}

}
