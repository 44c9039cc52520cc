package org.lianhe.query.plan;

import org.lianhe.query.pagination.KeysetCursor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on the size of queries, as configured.
 *
 * @param pageSize most items of a page
 * @param defaultPageSize items of a page when none is asked for
 * @param depth deepest nesting of fields, the root field being 1
 * @param fields most fields of one operation, fragments merged in
 * @param ids most ids of one call of {@code nodes}
 * @param filterDepth deepest nesting of a filter's input objects
 * @param filterValues most values in one list of a filter
 * @param networkDepth farthest distance of a neighbourhood
 * @param networkNodes most entities of a neighbourhood
 * @param networkTies most relations that a graph search reads in one statement
 * @param pathLength most steps of a path
 * @param paths most paths of one answer
 * @param seconds time limit of a query, including the statement that it waits for
 */
@ConfigurationProperties("lianhe.limits")
public record QueryLimits(@DefaultValue("200") int pageSize, @DefaultValue("20") int defaultPageSize,
		@DefaultValue("24") int depth, @DefaultValue("2000") int fields, @DefaultValue("200") int ids,
		@DefaultValue("16") int filterDepth, @DefaultValue("1000") int filterValues,
		@DefaultValue("4") int networkDepth, @DefaultValue("2000") int networkNodes,
		@DefaultValue("5000") int networkTies, @DefaultValue("6") int pathLength, @DefaultValue("200") int paths,
		@DefaultValue("10") int seconds) {

	public QueryLimits {
		if (pageSize < 1 || defaultPageSize < 1 || defaultPageSize > pageSize || depth < 1 || fields < 1 || ids < 1
				|| filterDepth < 1 || filterValues < 1 || networkDepth < 1 || networkNodes < 1 || networkTies < 1
				|| pathLength < 1 || paths < 1 || seconds < 1) {
			throw new IllegalArgumentException(
					"every limit of lianhe.limits is at least 1, and default-page-size is at most page-size");
		}
	}

	/** Longest cursor, in characters. */
	public int cursorLength() {
		return KeysetCursor.MAX_LENGTH;
	}

}
