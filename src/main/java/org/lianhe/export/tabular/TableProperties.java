package org.lianhe.export.tabular;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The limits of tables and files.
 *
 * @param atOnce largest number of concurrent tables and files, each of which holds a
 * database connection
 * @param patience how long a request waits for its start
 * @param time time limit of a table or file
 * @param nested largest number of items of a nested list that the query does not limit
 */
@ConfigurationProperties("lianhe.limits.table")
public record TableProperties(@DefaultValue("4") int atOnce, @DefaultValue("5s") Duration patience,
		@DefaultValue("10m") Duration time, @DefaultValue("10000") int nested) {

	public TableProperties {
		if (atOnce < 1 || nested < 1 || patience.isNegative() || time.isNegative() || time.isZero()) {
			throw new IllegalArgumentException(
					"lianhe.limits.table: at-once and nested must be at least 1, time must be positive");
		}
	}

}
