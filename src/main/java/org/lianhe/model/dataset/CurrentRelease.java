package org.lianhe.model.dataset;

import java.time.Duration;

import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.jdbc.RefreshAheadValue;

/**
 * Caches which release the database holds. The cached value is at most as old as
 * configured, and is reloaded earlier if a query has meanwhile read another release.
 */
public final class CurrentRelease {

	private final ReleaseReader releases;

	private final RefreshAheadValue<Release> known;

	/**
	 * Creates an empty cache.
	 * @param staleness largest age of the cached value; zero reads it each time
	 */
	public CurrentRelease(ReleaseReader releases, ReadOnlyConnections readers, Duration staleness) {
		this.releases = releases;
		this.known = new RefreshAheadValue<>(() -> {
			try (ReadSession session = readers.open()) {
				return releases.current(session);
			}
		}, staleness);
	}

	/**
	 * Returns the release that the database holds.
	 * @throws org.lianhe.query.jdbc.StoreException if the database had to be read and
	 * could not be
	 */
	public Release get() {
		return this.known.get((release) -> release.equals(this.releases.last()));
	}

}
