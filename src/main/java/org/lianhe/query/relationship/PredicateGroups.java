package org.lianhe.query.relationship;

import java.util.List;

/** Predicates that several views read together. */
public final class PredicateGroups {

	/** How an initiative is taken part in. */
	public static final List<String> TAKING_PART = List.of("founded", "launched", "organizes", "participates-in",
			"partner-in", "supports", "hosts", "funds", "developed");

	/** How a person belongs to a body. */
	public static final List<String> BELONGING = List.of("holds-post-at", "member-of");

	/** How something is at a place. */
	public static final List<String> BEING_AT = List.of("located-in", "headquartered-in", "comes-from", "deployed-in");

	/** How something is about a topic. */
	public static final List<String> CONCERNING = List.of("concerns");

	private PredicateGroups() {
	}

}
