package org.lianhe.web.observability;

import java.time.Duration;

import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.jdbc.RefreshAheadValue;
import org.lianhe.query.jdbc.StoreException;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Reports whether the database answers and holds a dataset. The result is cached briefly.
 */
final class StoreHealthIndicator implements HealthIndicator {

	private final RefreshAheadValue<Health> health;

	StoreHealthIndicator(ReadOnlyConnections readers, ReleaseReader releases, Duration most) {
		this.health = new RefreshAheadValue<>(() -> health(readers, releases), most);
	}

	@Override
	public Health health() {
		return this.health.get();
	}

	private static Health health(ReadOnlyConnections readers, ReleaseReader releases) {
		try (ReadSession session = readers.open()) {
			releases.current(session);
			return Health.up().build();
		}
		catch (StoreException | IllegalStateException ex) {
			return Health.down().build();
		}
	}

}
