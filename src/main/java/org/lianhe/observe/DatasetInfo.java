package org.lianhe.observe;

import org.lianhe.dataset.Release;
import org.lianhe.dataset.Releases;
import org.lianhe.sql.Readers;
import org.lianhe.sql.Session;
import org.lianhe.sql.StoreFailure;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;

/** Tells which dataset is served: the one in the store, or the last that was seen. */
final class DatasetInfo implements InfoContributor {

	private final Readers readers;

	private final Releases releases;

	DatasetInfo(Readers readers, Releases releases) {
		this.readers = readers;
		this.releases = releases;
	}

	@Override
	public void contribute(Info.Builder builder) {
		try (Session session = this.readers.open()) {
			builder.withDetail("dataset", this.releases.current(session));
		}
		catch (StoreFailure ex) {
			Release last = this.releases.last();
			if (last != null) {
				builder.withDetail("dataset", last);
			}
		}
	}

}
