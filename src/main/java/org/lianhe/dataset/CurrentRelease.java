package org.lianhe.dataset;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.lianhe.sql.Readers;
import org.lianhe.sql.Session;

/**
 * Tells which release the store holds without asking it each time. What it tells was true
 * within the allowed time; it asks again at once where an answer in the meantime was of
 * another release.
 */
public final class CurrentRelease {

	private final Releases releases;

	private final Readers readers;

	private final long nanos;

	private volatile @Nullable Known known;

	/**
	 * Begins with nothing known.
	 * @param staleness how long the store may hold another release before it is noticed;
	 * zero asks each time
	 */
	public CurrentRelease(Releases releases, Readers readers, Duration staleness) {
		this.releases = releases;
		this.readers = readers;
		this.nanos = staleness.toNanos();
	}

	/**
	 * The release that the store holds.
	 * @throws org.lianhe.sql.StoreFailure if it had to be asked and did not answer
	 */
	public Release get() {
		Known last = this.known;
		if (last != null && System.nanoTime() - last.since() < this.nanos
				&& last.release().equals(this.releases.last())) {
			return last.release();
		}
		long since = System.nanoTime();
		try (Session session = this.readers.open()) {
			Release release = this.releases.current(session);
			this.known = new Known(release, since);
			return release;
		}
	}

	private record Known(Release release, long since) {
	}

}
