package org.lianhe.jmh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A record of a made seed, as the seed's documentation shows them. */
final class Records {

	/** The last paragraph of every source. */
	static final int PARAGRAPHS = 40;

	private static final String UPDATED = "2026-11-22";

	private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

	private static final int DAYS = 13_400;

	private final Draw draw;

	private final int sources;

	private final Map<String, Object> fields = new LinkedHashMap<>();

	private final Map<String, Map<String, Object>> ties = new LinkedHashMap<>();

	/** Begins the record of an entity. */
	Records(Draw draw, int sources, String slug, @Nullable String kind, List<Words.Word> names) {
		this.draw = draw;
		this.sources = sources;
		this.fields.put("slug", slug);
		if (kind != null) {
			this.fields.put("kind", kind);
		}
		this.fields.put("updated", UPDATED);
		this.fields.put("cite", cites(1));
		this.fields.put("names", names(names));
		this.fields.put("description",
				text("Made for measuring: " + names.get(0).en() + ".", names.get(0).zh() + "，为测量而造。"));
	}

	static Map<String, Object> source(Draw draw, int index, String publisher) {
		Map<String, Object> source = new LinkedHashMap<>();
		Words.Word title = Words.thing(draw, "INITIATIVE").get(0);
		source.put("slug", "source-" + index);
		source.put("updated", UPDATED);
		source.put("title", text("On the " + title.en() + ", part " + index, "论" + title.zh() + "之" + index));
		source.put("publisher", publisher);
		source.put("published", FIRST.plusDays(draw.below(DAYS)).toString());
		source.put("language", "zh-Hans");
		source.put("digest", String.format("%064x", index));
		source.put("paragraphs", PARAGRAPHS);
		return source;
	}

	/** Adds a tie, unless there is one like it. */
	Records tie(String predicate, String object) {
		this.ties.computeIfAbsent(predicate + ' ' + object, (key) -> made(predicate, object, 1));
		return this;
	}

	/** Adds a tie with a role and a period, cited twice or three times. */
	Records tie(String predicate, String object, String en, String zhHans, String period) {
		Map<String, Object> tie = made(predicate, object, 2);
		tie.put("role", text(en, zhHans));
		tie.put("period", period);
		this.ties.put(predicate + ' ' + object, tie);
		return this;
	}

	private Map<String, Object> made(String predicate, String object, int least) {
		Map<String, Object> tie = new LinkedHashMap<>();
		tie.put("predicate", predicate);
		tie.put("object", object);
		tie.put("cite", cites(least));
		return tie;
	}

	/** Adds a date as a fact. */
	Records date(String field, String value) {
		this.fields.put(field, Map.of("value", value, "cite", cites(1)));
		return this;
	}

	/** Adds a figure. */
	Records figure(String measure, String unit, int value) {
		this.fields.put("observations", List.of(Map.of("measure", measure, "value", value, "unit", unit, "qualifier",
				"EXACT", "asOf", anyDate(), "cite", cites(1))));
		return this;
	}

	/** Adds a statement. */
	Records statement(String about, String topic) {
		this.fields.put("statements",
				List.of(Map.of("paraphrase", text("Said that " + about + " matters.", "认为" + about + "重要。"), "about",
						about, "topic", topic, "said", anyDate(), "cite", cites(1))));
		return this;
	}

	/** An identifier of the record's own. */
	Records identifier(String scheme, String value) {
		this.fields.put("identifiers",
				List.of(Map.of("scheme", scheme, "value", value, "grade", "B", "evidence", "made for measuring")));
		return this;
	}

	Map<String, Object> done() {
		if (!this.ties.isEmpty()) {
			this.fields.put("relations", List.copyOf(this.ties.values()));
		}
		return this.fields;
	}

	/** A day, a month, a year, or about a year. */
	String anyDate() {
		String day = day(this.draw.below(DAYS), DAYS);
		return switch (this.draw.below(10)) {
			case 0, 1 -> day.substring(0, 4);
			case 2, 3 -> day.substring(0, 7);
			case 4 -> day.substring(0, 4) + '~';
			default -> day;
		};
	}

	/** The day that lies so far between the first and the last. */
	static String day(int part, int whole) {
		return FIRST.plusDays((long) part * DAYS / whole).toString();
	}

	private static List<Map<String, String>> names(List<Words.Word> words) {
		List<Map<String, String>> names = new ArrayList<>();
		for (Words.Word word : words) {
			String kind = names.isEmpty() ? "PREFERRED" : "SHORT";
			names.add(Map.of("value", word.zh(), "lang", "zh-Hans", "kind", kind));
			names.add(Map.of("value", word.en(), "lang", "en", "kind", kind));
		}
		return names;
	}

	private List<String> cites(int least) {
		List<String> cites = new ArrayList<>();
		int first = this.draw.ranked(this.sources);
		for (int i = 0; i < least + this.draw.below(2); i++) {
			cites.add("source-" + ((first + i) % this.sources) + "#" + this.draw.below(PARAGRAPHS));
		}
		return cites;
	}

	private static Map<String, String> text(String en, String zhHans) {
		return Map.of("en", en, "zh-Hans", zhHans);
	}

}
