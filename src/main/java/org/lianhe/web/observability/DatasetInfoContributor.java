package org.lianhe.web.observability;

import java.time.Duration;
import java.util.Optional;

import org.lianhe.model.dataset.Release;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.jdbc.RefreshAheadValue;
import org.lianhe.query.jdbc.StoreException;

import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/**
 * Adds the version and digest of the dataset to {@code /actuator/info}.
 */
final class DatasetInfoContributor implements InfoContributor {

	private final RefreshAheadValue<Optional<Release>> release;

	DatasetInfoContributor(ReadOnlyConnections readers, ReleaseReader releases, Duration most) {
		this.release = new RefreshAheadValue<>(() -> release(readers, releases), most);
	}

	@Override
	public void contribute(Info.Builder builder) {
		this.release.get().ifPresent((release) -> builder.withDetail("dataset", release));
	}

	private static Optional<Release> release(ReadOnlyConnections readers, ReleaseReader releases) {
		try (ReadSession session = readers.open()) {
			return Optional.of(releases.current(session));
		}
		catch (StoreException ex) {
			return Optional.ofNullable(releases.last());
		}
	}

}
