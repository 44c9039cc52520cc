package org.lianhe.dataset;

import java.time.Duration;

import org.lianhe.sql.Lately;
import org.lianhe.sql.Readers;
import org.lianhe.sql.Session;

/**
 * Tells which release the store holds without asking it each time, and never more than
 * once at a time. What it tells was true within the allowed time; it asks again at once
 * where an answer in the meantime was of another release.
 */
public final class CurrentRelease {

	private final Releases releases;

	private final Lately<Release> known;

	/**
	 * Begins with nothing known.
	 * @param staleness how long the store may hold another release before it is noticed;
	 * zero asks each time
	 */
	public CurrentRelease(Releases releases, Readers readers, Duration staleness) {
		this.releases = releases;
		this.known = new Lately<>(() -> {
			try (Session session = readers.open()) {
				return releases.current(session);
			}
		}, staleness);
	}

	/**
	 * The release that the store holds.
	 * @throws org.lianhe.sql.StoreFailure if it had to be asked and did not answer
	 */
	public Release get() {
		return this.known.get((release) -> release.equals(this.releases.last()));
	}

}
