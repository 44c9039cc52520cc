package org.lianhe.jmh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Builds a record of a generated seed. */
final class SeedRecordBuilder {

	/** The number of paragraphs of every source. */
	static final int PARAGRAPHS = 40;

	private static final String UPDATED = "2026-11-22";

	private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

	private static final int DAYS = 13_400;

	private final RecordRandom random;

	private final int sources;

	private final Map<String, Object> fields = new LinkedHashMap<>();

	private final Map<String, Map<String, Object>> relations = new LinkedHashMap<>();

	/** Starts the record of an entity. */
	SeedRecordBuilder(RecordRandom random, int sources, String slug, @Nullable String kind,
			List<NameGenerator.BilingualName> names) {
		this.random = random;
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

	static Map<String, Object> source(RecordRandom random, int index, String publisher) {
		Map<String, Object> source = new LinkedHashMap<>();
		NameGenerator.BilingualName title = NameGenerator.shortNames(random, "INITIATIVE").get(0);
		source.put("slug", "source-" + index);
		source.put("kind", "ARTICLE");
		source.put("updated", UPDATED);
		source.put("title", text("On the " + title.en() + ", part " + index, "论" + title.zh() + "之" + index));
		source.put("publisher", publisher);
		source.put("published", FIRST.plusDays(random.nextInt(DAYS)).toString());
		source.put("language", "zh-Hans");
		source.put("digest", String.format("%064x", index));
		source.put("paragraphs", PARAGRAPHS);
		return source;
	}

	/** Adds a relation, unless the same relation exists. */
	SeedRecordBuilder relation(String predicate, String object) {
		this.relations.computeIfAbsent(predicate + ' ' + object, (key) -> newRelation(predicate, object, 1));
		return this;
	}

	/** Adds a relation with a role and a period, and with two or three citations. */
	SeedRecordBuilder relation(String predicate, String object, String en, String zhHans, String period) {
		Map<String, Object> relation = newRelation(predicate, object, 2);
		relation.put("role", text(en, zhHans));
		relation.put("period", period);
		this.relations.put(predicate + ' ' + object, relation);
		return this;
	}

	private Map<String, Object> newRelation(String predicate, String object, int least) {
		Map<String, Object> relation = new LinkedHashMap<>();
		relation.put("predicate", predicate);
		relation.put("object", object);
		relation.put("cite", cites(least));
		return relation;
	}

	/** Adds a date with a citation. */
	SeedRecordBuilder date(String field, String value) {
		this.fields.put(field, Map.of("value", value, "cite", cites(1)));
		return this;
	}

	/** Adds an observation. */
	SeedRecordBuilder observation(String measure, String unit, int value) {
		this.fields.put("observations", List.of(Map.of("measure", measure, "value", value, "unit", unit, "qualifier",
				"EXACT", "asOf", anyDate(), "cite", cites(1))));
		return this;
	}

	/** Adds a statement. */
	SeedRecordBuilder statement(String about, String topic) {
		this.fields.put("statements",
				List.of(Map.of("paraphrase", text("Said that " + about + " matters.", "认为" + about + "重要。"), "about",
						about, "topic", topic, "said", anyDate(), "cite", cites(1))));
		return this;
	}

	/** Adds an identifier. */
	SeedRecordBuilder identifier(String scheme, String value) {
		this.fields.put("identifiers",
				List.of(Map.of("scheme", scheme, "value", value, "grade", "B", "evidence", "made for measuring")));
		return this;
	}

	Map<String, Object> build() {
		if (!this.relations.isEmpty()) {
			this.fields.put("relations", List.copyOf(this.relations.values()));
		}
		return this.fields;
	}

	/** A random day, month, year or approximate year. */
	String anyDate() {
		String day = day(this.random.nextInt(DAYS), DAYS);
		return switch (this.random.nextInt(10)) {
			case 0, 1 -> day.substring(0, 4);
			case 2, 3 -> day.substring(0, 7);
			case 4 -> day.substring(0, 4) + '~';
			default -> day;
		};
	}

	/** The day at this fraction between the first and the last. */
	static String day(int part, int whole) {
		return FIRST.plusDays((long) part * DAYS / whole).toString();
	}

	private static List<Map<String, String>> names(List<NameGenerator.BilingualName> words) {
		List<Map<String, String>> names = new ArrayList<>();
		for (NameGenerator.BilingualName word : words) {
			String kind = names.isEmpty() ? "PREFERRED" : "SHORT";
			names.add(Map.of("value", word.zh(), "lang", "zh-Hans", "kind", kind));
			names.add(Map.of("value", word.en(), "lang", "en", "kind", kind));
		}
		return names;
	}

	private List<String> cites(int least) {
		List<String> cites = new ArrayList<>();
		int first = this.random.nextRanked(this.sources);
		for (int i = 0; i < least + this.random.nextInt(2); i++) {
			cites.add("source-" + ((first + i) % this.sources) + "#" + this.random.nextInt(PARAGRAPHS));
		}
		return cites;
	}

	private static Map<String, String> text(String en, String zhHans) {
		return Map.of("en", en, "zh-Hans", zhHans);
	}

}
