package org.lianhe.jmh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Queries for a generated dataset. Each request has new variables from the dataset. The
 * same size always gives the same variables.
 */
final class ScaleQueries {

	private static final int NAMES = 10;

	private final Random random = new Random(7);

	private final RecordCounts numbers;

	private final RecordGenerator network;

	private final List<String> cursors;

	/**
	 * Creates the queries for a dataset.
	 * @param cursors from the end of the list of organizations by name
	 */
	ScaleQueries(RecordCounts numbers, List<String> cursors) {
		this.numbers = numbers;
		this.network = new RecordGenerator(numbers);
		this.cursors = cursors;
	}

	/** The queries by their name in the result table. */
	Map<String, ScaleQuery> byName() {
		Map<String, ScaleQuery> all = new LinkedHashMap<>();
		all.put("one organization with its relations", new ScaleQuery("one", () -> slug(midRankOrganization())));
		all.put("page deep in a list by name", new ScaleQuery("page", () -> Map.of("after", choose(this.cursors))));
		all.put("count over a relation filter", new ScaleQuery("count", () -> slug(midRankOrganization())));
		all.put("count over a hub's relations", new ScaleQuery("count", () -> slug(this.random.nextInt(5))));
		all.put("search, Chinese beginning", new ScaleQuery("search", () -> query(prefix(name("zh-Hans"), 1, 5))));
		all.put("search, pinyin beginning", new ScaleQuery("search", () -> query(pinyin())));
		all.put("search, English beginning", new ScaleQuery("search", () -> query(prefix(name("en"), 2, 9))));
		all.put("search, misspelt Chinese", new ScaleQuery("search", () -> query(misspelt(name("zh-Hans")))));
		all.put("search, misspelt English", new ScaleQuery("search", () -> query(misspelt(name("en")))));
		all.put("resolve 10 names", new ScaleQuery("resolve", () -> Map.of("names", names())));
		all.put("facet of a district", new ScaleQuery("facet", () -> Map.of("place", "place-" + place())));
		all.put("facet of a kind, whole table",
				new ScaleQuery("facet-of-all", () -> Map.of("kind", choose(List.of("MEDIA", "HOSPITAL", "SOCIETY")))));
		all.put("neighborhood of depth 2", new ScaleQuery("neighborhood", () -> slug(midRankOrganization())));
		all.put("neighborhood of a hub", new ScaleQuery("neighborhood", () -> slug(this.random.nextInt(5))));
		all.put("paths of up to 4 steps", new ScaleQuery("paths", () -> Map.of("from", "org-" + midRankOrganization(),
				"to", "person-" + this.random.nextInt(this.numbers.people()))));
		all.put("timeline of one", new ScaleQuery("timeline", () -> slug(midRankOrganization())));
		return all;
	}

	private static Map<String, Object> slug(int organization) {
		return Map.of("slug", "org-" + organization);
	}

	private static Map<String, Object> query(String query) {
		return Map.of("query", query);
	}

	/** An organization with neither the most nor the fewest relations. */
	private int midRankOrganization() {
		return this.numbers.organizations() / 20 + this.random.nextInt(this.numbers.organizations() / 2);
	}

	private int place() {
		int parts = this.numbers.places() / 3;
		return parts / 20 + this.random.nextInt(parts / 2);
	}

	private <T> T choose(List<T> of) {
		return of.get(this.random.nextInt(of.size()));
	}

	private List<String> names() {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < NAMES; i++) {
			String name = name((i % 2 == 0) ? "zh-Hans" : "en");
			names.add((i % 5 == 4) ? misspelt(name) : name);
		}
		return names;
	}

	/** The name of an organization. */
	private String name(String lang) {
		return name(this.network.organization(midRankOrganization()), lang);
	}

	private static String name(Map<String, Object> record, String lang) {
		return ((List<?>) record.getOrDefault("names", List.of())).stream()
			.map((name) -> (Map<?, ?>) name)
			.filter((name) -> lang.equals(name.get("lang")))
			.map((name) -> (String) name.get("value"))
			.findFirst()
			.orElseThrow();
	}

	/** The beginning of the pinyin of a person's name, without tones and spaces. */
	private String pinyin() {
		String name = name(this.network.person(this.random.nextInt(this.numbers.people())), "en");
		return prefix(name.replace(" ", "").toLowerCase(Locale.ROOT), 3, 9);
	}

	private String prefix(String name, int least, int most) {
		return name.substring(0, Math.min(name.length(), least + this.random.nextInt(most - least + 1))).strip();
	}

	/** A name with two adjacent letters swapped. */
	private String misspelt(String name) {
		int place = 1 + this.random.nextInt(name.length() - 3);
		return name.substring(0, place) + name.charAt(place + 1) + name.charAt(place) + name.substring(place + 2);
	}

	/**
	 * A query with variables.
	 *
	 * @param document file name in {@code src/jmh/queries/scale}
	 * @param variables variables of one request
	 */
	record ScaleQuery(String document, Supplier<Map<String, Object>> variables) {
	}

}
