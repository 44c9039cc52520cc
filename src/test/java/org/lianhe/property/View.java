package org.lianhe.property;

import java.util.Arrays;
import java.util.List;

/**
 * A field that shows entities which ties lead to.
 *
 * @param type that has the field
 * @param field its name
 * @param isOne whether it shows the first alone
 * @param target type of what it shows
 * @param outgoing predicates of ties that start from the owner
 * @param incoming predicates of ties that lead to the owner
 */
record View(String type, String field, boolean isOne, String target, List<String> outgoing, List<String> incoming) {

	/** All of them; {@code !} marks those that show one alone. */
	static final List<View> ALL = """
			Alliance founders Entity < founded
			Alliance members Entity < member-of founded
			Alliance people Person < holds-post-at member-of
			Alliance hosts Organization < hosts
			Alliance place! Place > located-in
			Alliance topics Topic > concerns
			Alliance initiatives Initiative > founded launched organizes participates-in partner-in supports hosts funds developed
			Alliance aims Entity > aims-at
			Alliance origin! Initiative > outcome-of
			Alliance aimedAtBy Entity < aims-at
			Alliance alliances Alliance > founded member-of
			Cohort members Entity < counted-in
			Cohort place! Place > located-in
			Cohort topics Topic > concerns
			Cohort supporters Entity < supports uses
			Cohort origins Entity > comes-from
			Initiative organizers Entity < organizes launched founded
			Initiative participants Entity < participates-in partner-in member-of speaks-at
			Initiative speakers Person < speaks-at
			Initiative supporters Entity < supports funds hosts
			Initiative place! Place > located-in
			Initiative topics Topic > concerns
			Initiative outcomes Entity < outcome-of
			Initiative partOf! Initiative > part-of
			Initiative parts Initiative < part-of
			Initiative cohorts Cohort > counted-in
			Initiative aims Entity > aims-at supports
			Initiative aimedAtBy Entity < aims-at
			Initiative origin! Initiative > outcome-of
			Initiative products Product > uses < partner-in
			Initiative named Entity < named-at
			Initiative organized Initiative > organizes
			Lab parent! Organization > part-of
			Lab partners Organization < founded partner-in
			Lab partnerLabs Lab < founded partner-in
			Lab jointLabs Lab > founded partner-in
			Lab hosts Organization < hosts
			Lab funders Entity < funds
			Lab people Person < holds-post-at member-of
			Lab topics Topic > concerns
			Lab place! Place > located-in
			Lab initiatives Initiative > founded launched organizes participates-in partner-in supports hosts funds developed
			Lab alliances Alliance > member-of founded partner-in
			Lab products Product > developed launched
			Lab spinOffs Organization < spun-off-from
			Lab founders Entity < founded
			Lab parentLab! Lab > part-of
			Lab parts Lab < part-of
			Lab aims Entity > aims-at
			Lab origin! Initiative > outcome-of
			Lab supporters Entity < supports cooperates-with hosts
			Lab supported Lab > funds hosts
			Lab cohorts Cohort > counted-in
			Organization parent! Organization > part-of
			Organization subsidiaries Organization < part-of
			Organization headquarters! Place > headquartered-in
			Organization place! Place > located-in
			Organization labs Lab > founded partner-in hosts funds < part-of
			Organization alliances Alliance > founded member-of partner-in hosts
			Organization initiatives Initiative > founded launched organizes participates-in partner-in supports hosts funds developed
			Organization people Person < holds-post-at member-of
			Organization alumni Person < studied-at
			Organization products Product > developed launched
			Organization cohorts Cohort > counted-in
			Organization topics Topic > concerns
			Organization spinOffs Organization < spun-off-from
			Organization founders Entity < founded
			Organization foundations Entity > founded
			Organization offices Place > headquartered-in located-in
			Organization partners Entity > cooperates-with < cooperates-with
			Organization funders Entity < funds
			Organization investments Entity > funds
			Organization supporters Entity < supports
			Organization supported Entity > supports aims-at
			Organization origins Entity > comes-from outcome-of spun-off-from
			Organization rivals Organization > rival-of < rival-of
			Organization technologySources Entity > draws-technology-from
			Organization technologyUsers Entity < draws-technology-from
			Organization talentSources Organization > draws-people-from
			Organization talentDestinations Entity < draws-people-from comes-from
			Organization namedAt Initiative > named-at
			Person posts Entity > holds-post-at
			Person memberships Entity > member-of
			Person education Organization > studied-at
			Person foundations Entity > founded
			Person initiatives Initiative > participates-in speaks-at organizes launched developed partner-in
			Person places Place > comes-from located-in
			Person topics Topic > concerns
			Person cohorts Cohort > counted-in
			Person origins Entity > comes-from
			Person investments Entity > funds
			Person technologyUsers Entity < draws-technology-from
			Place partOf! Place > part-of
			Place topics Topic > concerns
			Place initiatives Initiative > aims-at hosts launched organizes participates-in supports
			Place partners Place > cooperates-with < cooperates-with
			Place supporters Entity < supports aims-at
			Place natives Entity < comes-from
			Place deployments Product < deployed-in covers
			Place uses Cohort > uses
			Product developers Entity < developed launched partner-in
			Product users Entity < uses
			Product places Place > deployed-in located-in
			Product partOf! Product > part-of
			Product parts Product < part-of
			Product topics Topic > concerns
			Product cohorts Cohort > counted-in
			Product origins Entity > comes-from draws-technology-from
			Product coverage Place > covers
			Product initiatives Initiative > partner-in < uses
			Product people Person < holds-post-at
			Topic partOf! Topic > part-of
			Topic parts Topic < part-of
			"""
		.lines()
		.map(View::of)
		.toList();

	/** The predicates of ties that lead to places. */
	static final List<String> PLACED = List.of("located-in", "headquartered-in", "comes-from", "deployed-in");

	/** The predicates of ties of what is in a place. */
	static final List<String> IN_PLACE = List.of("located-in", "headquartered-in");

	private static View of(String line) {
		List<String> words = Arrays.asList(line.split(" ", -1));
		String field = words.get(1);
		boolean isOne = field.endsWith("!");
		return new View(words.get(0), isOne ? field.substring(0, field.length() - 1) : field, isOne, words.get(2),
				after(words, ">"), after(words, "<"));
	}

	private static List<String> after(List<String> words, String sign) {
		return words.stream()
			.skip(words.contains(sign) ? words.indexOf(sign) + 1L : words.size())
			.takeWhile((word) -> !"<".equals(word) && !">".equals(word))
			.toList();
	}

}
