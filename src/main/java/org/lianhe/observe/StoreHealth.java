package org.lianhe.observe;

import org.lianhe.dataset.Releases;
import org.lianhe.sql.Readers;
import org.lianhe.sql.Session;
import org.lianhe.sql.StoreFailure;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether the store answers and has content. */
final class StoreHealth implements HealthIndicator {

	private final Readers readers;

	private final Releases releases;

	StoreHealth(Readers readers, Releases releases) {
		this.readers = readers;
		this.releases = releases;
	}

	@Override
	public Health health() {
		try (Session session = this.readers.open()) {
			this.releases.current(session);
			return Health.up().build();
		}
		catch (StoreFailure | IllegalStateException ex) {
			return Health.down().build();
		}
	}

}
