package org.lianhe.table;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of answers as tables.
 *
 * @param atOnce most tables that are written at once, each of which holds a connection to
 * the store
 * @param patience how long a request waits for its turn
 * @param time after which a table is broken off
 * @param rate bytes a second that a reader has to take, over any ten seconds that are
 * waited for it
 * @param nested most items of a list within a row, where the query names no number
 */
@ConfigurationProperties("lianhe.limits.table")
public record TableLimits(@DefaultValue("4") int atOnce, @DefaultValue("5s") Duration patience,
		@DefaultValue("10m") Duration time, @DefaultValue("1KB") DataSize rate, @DefaultValue("10000") int nested) {

	public TableLimits {
		if (atOnce < 1 || nested < 1 || patience.isNegative() || time.isNegative() || time.isZero() || rate.isNegative()
				|| rate.toBytes() > Integer.MAX_VALUE) {
			throw new IllegalArgumentException(
					"at-once and nested of lianhe.limits.table are at least 1, time is more than 0, rate at least 0");
		}
	}

}
