package org.lianhe.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.jooq.DSLContext;
import org.lianhe.model.entity.EntityType;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

/** Keeps seeds as releases of others. */
public final class ReleaseFixture {

	private ReleaseFixture() {
	}

	/**
	 * Writes a seed as a release.
	 * @return the file
	 */
	public static Path write(Path seed, Path folder) {
		TestServer server = TestServer.shared(Store.H2);
		try {
			return new ReleaseWriter(server.beans(EntityType.class), SeedLoader.kinds(server.bean(DSLContext.class)))
				.write(SeedFolder.open(seed.toString()), folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
