package org.lianhe.core.budget;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits that can be set. All others are constants next to the code that enforces
 * them. An unknown setting ends the start, so that nobody believes in a limit that is not
 * applied.
 *
 * @param maxPageSize most items of a page
 * @param defaultPageSize items of a page for which the query gives no number
 * @param maxDepth deepest nesting of fields, the root field being 1
 * @param maxCost most that one query may cost
 * @param maxDocumentSize longest document, in UTF-16 code units
 * @param queryTimeout time limit of a query, all its statements together; in whole
 * seconds
 * @param maxConcurrentQueries most queries that are executed at once
 * @param queueTimeout how long a query, table or file waits for its start
 * @param maxBodySize largest body of a request
 * @param maxBodyMemory memory for the bodies of all requests together
 * @param requestsPerSecond requests that a client may send on average; 0 sets no limit
 * @param maxConcurrentRequests requests of a client that are in progress at once; 0 sets
 * no limit
 * @param minResponseRate bytes a second that a client must read of a long response
 * @param maxConcurrentExports most tables and files that are sent at once, each of which
 * holds a database connection
 * @param exportTimeout time limit of a table or file
 */
@ConfigurationProperties(prefix = "lianhe.limits", ignoreUnknownFields = false)
public record LimitsProperties(@DefaultValue("200") int maxPageSize, @DefaultValue("20") int defaultPageSize,
		@DefaultValue("24") int maxDepth, @DefaultValue("150000") int maxCost,
		@DefaultValue("100000") int maxDocumentSize, @DefaultValue("10s") Duration queryTimeout,
		@DefaultValue("4") int maxConcurrentQueries, @DefaultValue("5s") Duration queueTimeout,
		@DefaultValue("1MB") DataSize maxBodySize, @DefaultValue("24MB") DataSize maxBodyMemory,
		@DefaultValue("100") int requestsPerSecond, @DefaultValue("20") int maxConcurrentRequests,
		@DefaultValue("4KB") DataSize minResponseRate, @DefaultValue("4") int maxConcurrentExports,
		@DefaultValue("10m") Duration exportTimeout) {

	public LimitsProperties {
		check(maxPageSize >= 1, "max-page-size must be at least 1");
		check(defaultPageSize >= 1 && defaultPageSize <= maxPageSize,
				"default-page-size must be between 1 and max-page-size");
		check(maxDepth >= 1, "max-depth must be at least 1");
		check(maxCost >= 1, "max-cost must be at least 1");
		check(maxDocumentSize >= 1, "max-document-size must be at least 1");
		check(queryTimeout.toSeconds() >= 1 && queryTimeout.toSeconds() <= Integer.MAX_VALUE / 1000
				&& queryTimeout.equals(Duration.ofSeconds(queryTimeout.toSeconds())),
				"query-timeout must be whole seconds, at least 1s");
		check(maxConcurrentQueries >= 1, "max-concurrent-queries must be at least 1");
		check(!queueTimeout.isNegative(), "queue-timeout must be at least 0s");
		check(maxBodySize.toBytes() >= 1 && maxBodySize.toBytes() < Integer.MAX_VALUE,
				"max-body-size must be between 1B and 2047MB");
		check(maxBodyMemory.compareTo(maxBodySize) >= 0, "max-body-memory must be at least max-body-size");
		check(requestsPerSecond >= 0, "requests-per-second must be at least 0");
		check(maxConcurrentRequests >= 0, "max-concurrent-requests must be at least 0");
		check(minResponseRate.toBytes() >= 1, "min-response-rate must be at least 1B");
		check(maxConcurrentExports >= 1, "max-concurrent-exports must be at least 1");
		check(exportTimeout.compareTo(Duration.ZERO) > 0, "export-timeout must be more than 0s");
	}

	private static void check(boolean isValid, String rule) {
		if (!isValid) {
			throw new IllegalArgumentException("lianhe.limits." + rule);
		}
	}

	/** The time limit of a query in seconds. */
	public int querySeconds() {
		return (int) this.queryTimeout.toSeconds();
	}

}
