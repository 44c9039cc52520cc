package org.lianhe.seed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs the progress of a load that takes long. */
final class LoadProgress {

	private static final Logger LOG = LoggerFactory.getLogger(LoadProgress.class);

	private static final long INTERVAL = 5_000_000_000L;

	private final long begun = System.nanoTime();

	private String what = "";

	private String total = "";

	private long done;

	private long logged = this.begun;

	/**
	 * Begins to go through records.
	 * @param records number of them; 0 where it is not known
	 */
	void begin(String part, long records) {
		this.what = part;
		this.total = (records > 0) ? " of " + records : "";
		this.done = 0;
	}

	/** One more record is done. */
	void step() {
		this.done++;
		long now = System.nanoTime();
		if (now - this.logged > INTERVAL) {
			this.logged = now;
			LOG.info("loading, {}: {}{} records, {} s", this.what, this.done, this.total,
					(now - this.begun) / 1_000_000_000L);
		}
	}

}
