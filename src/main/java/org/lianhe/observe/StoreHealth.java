package org.lianhe.observe;

import java.time.Duration;

import org.lianhe.dataset.Releases;
import org.lianhe.sql.Lately;
import org.lianhe.sql.Readers;
import org.lianhe.sql.Session;
import org.lianhe.sql.StoreFailure;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells whether the store answers and has content, as it was of late. */
final class StoreHealth implements HealthIndicator {

	private final Lately<Health> health;

	StoreHealth(Readers readers, Releases releases, Duration most) {
		this.health = new Lately<>(() -> health(readers, releases), most);
	}

	@Override
	public Health health() {
		return this.health.get();
	}

	private static Health health(Readers readers, Releases releases) {
		try (Session session = readers.open()) {
			releases.current(session);
			return Health.up().build();
		}
		catch (StoreFailure | IllegalStateException ex) {
			return Health.down().build();
		}
	}

}
