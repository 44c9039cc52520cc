package org.lianhe.query.relationship;

import java.util.List;

/** Groups of predicates that typed fields share. */
public final class PredicateGroups {

	/** Participation in an initiative. */
	public static final List<String> PARTICIPATION = List.of("founded", "launched", "organizes", "participates-in",
			"partner-in", "supports", "hosts", "funds", "developed");

	/** Membership of a person in a body. */
	public static final List<String> MEMBERSHIP = List.of("holds-post-at", "member-of");

	/** Being in a place: located, headquartered or taking place there. */
	public static final List<String> LOCATION = List.of("located-in", "headquartered-in");

	/** Being about a topic. */
	public static final List<String> TOPICS = List.of("concerns");

	private PredicateGroups() {
	}

}
