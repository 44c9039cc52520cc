package org.lianhe.query.plan;

import java.util.Set;

import org.jooq.DSLContext;
import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.core.i18n.LanguagePreferences;

/**
 * What a plan depends on besides the operation.
 *
 * @param languages languages of the request, best first
 * @param limits the limits in force
 * @param digest digest of the dataset, to which cursors are bound
 * @param predicates codes of all predicates
 * @param renders SQL for the database in use
 * @param defaultListSize number of items of a list without {@code first} or {@code last}
 */
public record PlanContext(LanguagePreferences languages, LimitsProperties limits, String digest, Set<String> predicates,
		DSLContext dialect, int defaultListSize) {

	/** A context with the default page size. */
	public PlanContext(LanguagePreferences languages, LimitsProperties limits, String digest, Set<String> predicates,
			DSLContext dialect) {
		this(languages, limits, digest, predicates, dialect, limits.defaultPageSize());
	}

}
