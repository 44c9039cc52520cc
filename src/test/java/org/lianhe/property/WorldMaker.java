package org.lianhe.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Makes up a dataset: the same one for the same seed and scale. */
final class WorldMaker {

	private static final Map<String, Integer> COUNTS = counts();

	private static final int PAPERS = 3;

	private final Chance chance;

	private final int scale;

	/** Slugs by type, types and slugs in the order of making. */
	private final Map<String, List<String>> slugs = new LinkedHashMap<>();

	private final TieMaker ties;

	private WorldMaker(long seed, int scale) {
		this.chance = new Chance(seed);
		this.scale = scale;
		COUNTS.forEach((type, count) -> {
			List<String> mine = new ArrayList<>();
			for (int i = 0; i < count * scale; i++) {
				mine.add(type.toLowerCase(Locale.ROOT) + (i % 7 == 3 ? "" : "-") + i);
			}
			this.slugs.put(type, mine);
		});
		this.ties = new TieMaker(this.chance, this.slugs);
	}

	/** A dataset of some 350 entities, or of a multiple of that. */
	static World make(long seed, int scale) {
		return new WorldMaker(seed, scale).world();
	}

	/** Wholes stand before what may be a part of them. */
	private static Map<String, Integer> counts() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		counts.put("Place", 40);
		counts.put("Topic", 24);
		counts.put("Organization", 60);
		counts.put("Lab", 55);
		counts.put("Alliance", 20);
		counts.put("Initiative", 40);
		counts.put("Product", 40);
		counts.put("Cohort", 12);
		counts.put("Person", 60);
		return counts;
	}

	private World world() {
		Map<String, List<World.Tie>> tied = this.ties.make(this.scale);
		List<World.Body> bodies = new ArrayList<>();
		for (String type : this.slugs.keySet().stream().sorted().toList()) {
			List<String> lines = new ArrayList<>(this.slugs.getOrDefault(type, List.of()));
			Collections.shuffle(lines, this.chance.random());
			lines.forEach((slug) -> bodies.add(body(type, slug, tied.getOrDefault(slug, List.of()))));
		}
		List<World.Paper> papers = new ArrayList<>();
		for (int i = 0; i < PAPERS; i++) {
			papers.add(paper(i));
		}
		return new World(bodies, papers);
	}

	private World.Body body(String type, String slug, List<World.Tie> tied) {
		List<String> kinds = Texts.KINDS.get(type);
		String status = "Initiative".equals(type) ? this.chance.oftenNot(() -> this.chance.of(Texts.STATUSES)) : null;
		return new World.Body(type, slug, (kinds != null) ? this.chance.of(kinds) : null, names(), keys(slug),
				this.ties.cites(), dates(type), status, tied, figures(), sayings(), this.chance.of(Moment.DAYS));
	}

	private List<World.Figure> figures() {
		return this.chance.upTo(2, this.ties::figure, (figure) -> Arrays.asList(figure.measure(), figure.value(),
				figure.unit(), figure.qualifier(), figure.asOf()));
	}

	private List<World.Saying> sayings() {
		return this.chance.upTo(2, this.ties::saying, World.Saying::paraphrase);
	}

	private List<World.Called> names() {
		Map<String, World.Called> names = new LinkedHashMap<>();
		name(names, this.chance.of(Texts.CHINESE), "zh-Hans", "PREFERRED");
		name(names, this.chance.of(Texts.ENGLISH), "en", "PREFERRED");
		if (this.chance.oneIn(4)) {
			name(names, this.chance.of(Texts.TRADITIONAL), "zh-Hant", "PREFERRED");
		}
		if (this.chance.oneIn(4)) {
			name(names, this.chance.of(Texts.PINYIN), "zh-Latn-pinyin", "PREFERRED");
		}
		if (this.chance.oneIn(2)) {
			name(names, this.chance.of(Texts.ENGLISH), "en", this.chance.of(List.of("ALIAS", "SHORT")));
		}
		if (this.chance.oneIn(2)) {
			name(names, this.chance.of(Texts.CHINESE), "zh-Hans", this.chance.of(List.of("FORMER", "AS_PRINTED")));
		}
		return List.copyOf(names.values());
	}

	private void name(Map<String, World.Called> names, String text, String lang, String kind) {
		World.Cite cite = this.chance.oneIn(5) ? this.ties.cite() : null;
		names.putIfAbsent(text + lang, new World.Called(text, lang, kind, cite));
	}

	private List<World.Key> keys(String slug) {
		List<World.Key> keys = new ArrayList<>();
		if (this.chance.oneIn(3)) {
			keys.add(new World.Key("wikidata", "Q" + (1 + this.chance.below(9))));
		}
		if (this.chance.oneIn(3)) {
			keys.add(new World.Key("website", slug + ".example/a_b%20c"));
		}
		return keys;
	}

	private Map<String, List<World.Claim>> dates(String type) {
		Map<String, List<World.Claim>> dates = new HashMap<>();
		String field = Texts.DATES.get(type);
		if (field != null && !this.chance.oneIn(4)) {
			dates.put(field, this.chance.some(2, () -> new World.Claim(this.chance.of(Moment.ALL), this.ties.cite())));
		}
		return dates;
	}

	private World.Paper paper(int number) {
		@Nullable String first = this.chance.oneIn(2) ? this.ties.any("Organization") : null;
		return new World.Paper("paper-" + number, Texts.SOURCE_KINDS.get(number % 3), Texts.TITLES.get(number),
				this.ties.any("Organization"), first, (number == 1) ? null : this.chance.of(Moment.ALL),
				(number == 2) ? "en" : "zh-Hans", this.chance.upTo(6, () -> this.ties.any("Person")),
				TieMaker.PARAGRAPHS, (number == 0) ? null : "https://example.org/paper-" + number,
				(number == 1) ? null : Moment.DAYS.get(number % 2), (number == 2) ? "CC0-1.0" : null,
				this.chance.of(Moment.DAYS));
	}

}
