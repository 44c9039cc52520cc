package org.lianhe.model.dataset;

import java.time.Duration;

import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.jdbc.RefreshAheadValue;

/**
 * Tells which release the store holds without asking it each time, and never more than
 * once at a time. What it tells was true within the allowed time; it asks again at once
 * where an answer in the meantime was of another release.
 */
public final class CurrentRelease {

	private final ReleaseReader releases;

	private final RefreshAheadValue<Release> known;

	/**
	 * Begins with nothing known.
	 * @param staleness how long the store may hold another release before it is noticed;
	 * zero asks each time
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
	 * The release that the store holds.
	 * @throws org.lianhe.query.jdbc.StoreException if it had to be asked and did not
	 * answer
	 */
	public Release get() {
		return this.known.get((release) -> release.equals(this.releases.last()));
	}

}
