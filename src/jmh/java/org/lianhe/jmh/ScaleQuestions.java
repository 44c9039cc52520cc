package org.lianhe.jmh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * What is asked of a made dataset of some size: kinds of work, each with ever new
 * variables drawn from what is in the dataset, the same for the same size.
 */
final class ScaleQuestions {

	private static final int NAMES = 10;

	private final Random random = new Random(7);

	private final Numbers numbers;

	private final Network network;

	private final List<String> cursors;

	/**
	 * Questions about a dataset.
	 * @param cursors from the end of the list of organisations by name
	 */
	ScaleQuestions(Numbers numbers, List<String> cursors) {
		this.numbers = numbers;
		this.network = new Network(numbers);
		this.cursors = cursors;
	}

	/** The kinds of work, by the name that the table gives them. */
	Map<String, Question> all() {
		Map<String, Question> all = new LinkedHashMap<>();
		all.put("one organisation with its ties", new Question("one", () -> slug(middle())));
		all.put("page deep in a list by name", new Question("page", () -> Map.of("after", one(this.cursors))));
		all.put("count over a relation filter", new Question("count", () -> slug(middle())));
		all.put("count over a hub's relations", new Question("count", () -> slug(this.random.nextInt(5))));
		all.put("search, Chinese beginning", new Question("search", () -> query(beginning(name("zh-Hans"), 1, 5))));
		all.put("search, pinyin beginning", new Question("search", () -> query(pinyin())));
		all.put("search, English beginning", new Question("search", () -> query(beginning(name("en"), 2, 9))));
		all.put("search, misspelt Chinese", new Question("search", () -> query(misspelt(name("zh-Hans")))));
		all.put("search, misspelt English", new Question("search", () -> query(misspelt(name("en")))));
		all.put("resolve 10 names", new Question("resolve", () -> Map.of("names", names())));
		all.put("facet of a district", new Question("facet", () -> Map.of("place", "place-" + place())));
		all.put("facet of a kind, whole table",
				new Question("facet-of-all", () -> Map.of("kind", one(List.of("MEDIA", "HOSPITAL", "SOCIETY")))));
		all.put("neighbourhood of depth 2", new Question("neighborhood", () -> slug(middle())));
		all.put("neighbourhood of a hub", new Question("neighborhood", () -> slug(this.random.nextInt(5))));
		all.put("paths of up to 4 steps", new Question("paths",
				() -> Map.of("from", "org-" + middle(), "to", "person-" + this.random.nextInt(this.numbers.people()))));
		all.put("timeline of one", new Question("timeline", () -> slug(middle())));
		return all;
	}

	private static Map<String, Object> slug(int organization) {
		return Map.of("slug", "org-" + organization);
	}

	private static Map<String, Object> query(String query) {
		return Map.of("query", query);
	}

	/** An organisation of neither the most nor the fewest ties. */
	private int middle() {
		return this.numbers.organizations() / 20 + this.random.nextInt(this.numbers.organizations() / 2);
	}

	private int place() {
		int parts = this.numbers.places() / 3;
		return parts / 20 + this.random.nextInt(parts / 2);
	}

	private <T> T one(List<T> of) {
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

	/** The name of an organisation. */
	private String name(String lang) {
		return name(this.network.organization(middle()), lang);
	}

	private static String name(Map<String, Object> record, String lang) {
		return ((List<?>) record.getOrDefault("names", List.of())).stream()
			.map((name) -> (Map<?, ?>) name)
			.filter((name) -> lang.equals(name.get("lang")))
			.map((name) -> (String) name.get("value"))
			.findFirst()
			.orElseThrow();
	}

	/** The beginning of somebody's name as it is spelled, without tones and spaces. */
	private String pinyin() {
		String name = name(this.network.person(this.random.nextInt(this.numbers.people())), "en");
		return beginning(name.replace(" ", "").toLowerCase(Locale.ROOT), 3, 9);
	}

	private String beginning(String name, int least, int most) {
		return name.substring(0, Math.min(name.length(), least + this.random.nextInt(most - least + 1))).strip();
	}

	/** A name with one of its letters away and two others swapped. */
	private String misspelt(String name) {
		int place = 1 + this.random.nextInt(name.length() - 3);
		return name.substring(0, place) + name.charAt(place + 1) + name.charAt(place) + name.substring(place + 2);
	}

	/**
	 * A kind of work.
	 *
	 * @param document name of a file in {@code src/jmh/queries/scale}
	 * @param variables of one request
	 */
	record Question(String document, Supplier<Map<String, Object>> variables) {
	}

}
