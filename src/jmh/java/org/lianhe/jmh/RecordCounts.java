package org.lianhe.jmh;

/**
 * The number of records of each type in a generated seed.
 *
 * @param places a tree of a country, provinces, cities, districts and parks
 * @param topics a tree
 * @param cohorts informal sets
 * @param alliances bodies with members
 * @param labs laboratories
 * @param initiatives programmes, conferences and the like
 * @param products products
 * @param people people
 * @param organizations organizations, the most frequent type
 * @param sources sources, which are not entities
 */
public record RecordCounts(int places, int topics, int cohorts, int alliances, int labs, int initiatives, int products,
		int people, int organizations, int sources) {

	private static final int MIN_ENTITIES = 500;

	/**
	 * The counts for a seed with this number of entities.
	 * @param entities at least 500
	 */
	public static RecordCounts of(int entities) {
		if (entities < MIN_ENTITIES) {
			throw new IllegalArgumentException("a generated seed has " + MIN_ENTITIES + " entities or more");
		}
		int places = Math.max(36, entities / 66);
		int topics = Math.max(12, entities / 250);
		int cohorts = Math.max(2, entities / 1000);
		int labs = Math.max(40, entities * 6 / 100);
		int alliances = entities * 2 / 100;
		int initiatives = entities * 12 / 100;
		int products = entities * 10 / 100;
		int people = entities * 32 / 100;
		int others = places + topics + cohorts + labs + alliances + initiatives + products + people;
		return new RecordCounts(places, topics, cohorts, alliances, labs, initiatives, products, people,
				entities - others, Math.max(5, entities / 100));
	}

}
