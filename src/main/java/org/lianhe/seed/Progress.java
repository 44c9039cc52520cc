package org.lianhe.seed;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells how far a long load has come; silent while it is short. */
final class Progress {

	private static final Logger LOG = LoggerFactory.getLogger(Progress.class);

	private static final long SILENCE = 5_000_000_000L;

	private final long total;

	private final long begun = System.nanoTime();

	private String what = "";

	private long done;

	private long told = this.begun;

	Progress(long total) {
		this.total = total;
	}

	/** Begins to go through all records once more. */
	void begin(String part) {
		this.what = part;
		this.done = 0;
	}

	/** One more record is done. */
	void step() {
		this.done++;
		long now = System.nanoTime();
		if (now - this.told > SILENCE) {
			this.told = now;
			LOG.info("loading {}: {} of {} records, {} s", this.what, this.done, this.total,
					(now - this.begun) / 1_000_000_000L);
		}
	}

}
