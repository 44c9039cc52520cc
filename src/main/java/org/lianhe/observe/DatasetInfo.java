package org.lianhe.observe;

import java.time.Duration;
import java.util.Optional;

import org.lianhe.dataset.Release;
import org.lianhe.dataset.Releases;
import org.lianhe.sql.Lately;
import org.lianhe.sql.Readers;
import org.lianhe.sql.Session;
import org.lianhe.sql.StoreFailure;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/**
 * Tells which dataset is served: the one in the store, as it was of late, or the last
 * that was seen.
 */
final class DatasetInfo implements InfoContributor {

	private final Lately<Optional<Release>> release;

	DatasetInfo(Readers readers, Releases releases, Duration most) {
		this.release = new Lately<>(() -> release(readers, releases), most);
	}

	@Override
	public void contribute(Info.Builder builder) {
		this.release.get().ifPresent((release) -> builder.withDetail("dataset", release));
	}

	private static Optional<Release> release(Readers readers, Releases releases) {
		try (Session session = readers.open()) {
			return Optional.of(releases.current(session));
		}
		catch (StoreFailure ex) {
			return Optional.ofNullable(releases.last());
		}
	}

}
