package org.lianhe.query.relationship;

import java.util.List;

/** Predicates that several views read together. */
public final class PredicateGroups {

	/** How an initiative is taken part in. */
	public static final List<String> PARTICIPATION = List.of("founded", "launched", "organizes", "participates-in",
			"partner-in", "supports", "hosts", "funds", "developed");

	/** How a person belongs to a body. */
	public static final List<String> MEMBERSHIP = List.of("holds-post-at", "member-of");

	/** How something is at a place. */
	public static final List<String> LOCATION = List.of("located-in", "headquartered-in", "comes-from", "deployed-in");

	/** How something is about a topic. */
	public static final List<String> TOPICS = List.of("concerns");

	private PredicateGroups() {
	}

}
