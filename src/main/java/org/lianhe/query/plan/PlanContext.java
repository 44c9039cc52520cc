package org.lianhe.query.plan;

import java.util.Set;

import org.jooq.DSLContext;
import org.lianhe.core.i18n.LanguagePreferences;

/**
 * What a plan depends on beside the query.
 *
 * @param languages those that the reader wants
 * @param limits in force
 * @param digest of the dataset, which cursors are sealed with
 * @param predicates the codes of all predicates
 * @param dialect of the store
 * @param defaultListSize items of a list for which no number is asked
 */
public record PlanContext(LanguagePreferences languages, QueryLimits limits, String digest, Set<String> predicates,
		DSLContext dialect, int defaultListSize) {

	/** As for answers in JSON. */
	public PlanContext(LanguagePreferences languages, QueryLimits limits, String digest, Set<String> predicates,
			DSLContext dialect) {
		this(languages, limits, digest, predicates, dialect, limits.defaultPageSize());
	}

}
