package org.lianhe.export.tabular;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of answers as tables.
 *
 * @param atOnce most tables that are written at once, each of which holds a connection to
 * the store
 * @param patience how long a request waits for its turn
 * @param time after which a table is broken off
 * @param nested most items of a list within a row, where the query names no number
 */
@ConfigurationProperties("lianhe.limits.table")
public record TableProperties(@DefaultValue("4") int atOnce, @DefaultValue("5s") Duration patience,
		@DefaultValue("10m") Duration time, @DefaultValue("10000") int nested) {

	public TableProperties {
		if (atOnce < 1 || nested < 1 || patience.isNegative() || time.isNegative() || time.isZero()) {
			throw new IllegalArgumentException(
					"at-once and nested of lianhe.limits.table are at least 1, time is more than 0");
		}
	}

}
