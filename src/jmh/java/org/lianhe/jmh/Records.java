package org.lianhe.jmh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/** The records of a made seed, as the seed's documentation shows them. */
final class Records {

	/** How many sources there are to cite. */
	static final int SOURCES = 5;

	private static final int PARAGRAPHS = 40;

	private static final String UPDATED = "2026-11-22";

	private static final String CHARACTERS = "深圳香港成都广州智能科技联合创新研究大学工程机器学习语音图像数据计算医疗交通城市";

	private final Random random;

	Records(Random random) {
		this.random = random;
	}

	Map<String, Object> source(int index) {
		Map<String, Object> source = new LinkedHashMap<>();
		source.put("slug", "source-" + index);
		source.put("updated", UPDATED);
		source.put("title", text("Source " + index + " on joint laboratories", word(20)));
		source.put("publisher", "org-" + index);
		source.put("published", "2018-06-1" + index);
		source.put("language", "zh-Hans");
		source.put("digest", Integer.toHexString(index + 10).repeat(64));
		source.put("paragraphs", PARAGRAPHS);
		return source;
	}

	Map<String, Object> place(String slug, String kind, @Nullable String whole) {
		Map<String, Object> place = entity(slug, kind);
		if (whole != null) {
			place.put("relations", List.of(tie("part-of", whole, null)));
		}
		return place;
	}

	Map<String, Object> lab(String slug, LocalDate founded, String city) {
		Map<String, Object> lab = entity(slug, "JOINT_LAB");
		lab.put("founded", Map.of("value", founded.toString(), "cite", cites()));
		lab.put("relations", List.of(tie("located-in", city, null)));
		return lab;
	}

	Map<String, Object> organization(String slug, List<Map<String, Object>> ties) {
		Map<String, Object> organization = entity(slug, "COMPANY");
		organization.put("relations", ties);
		return organization;
	}

	Map<String, Object> tie(String predicate, String object, @Nullable String period) {
		Map<String, Object> tie = new LinkedHashMap<>();
		tie.put("predicate", predicate);
		tie.put("object", object);
		if (period != null) {
			tie.put("role", text("joint builder", "共建方"));
			tie.put("period", period);
		}
		tie.put("cite", cites());
		return tie;
	}

	private Map<String, Object> entity(String slug, String kind) {
		Map<String, Object> entity = new LinkedHashMap<>();
		entity.put("slug", slug);
		entity.put("kind", kind);
		entity.put("updated", UPDATED);
		entity.put("cite", cites());
		entity.put("names", List.of(Map.of("value", word(8), "lang", "zh-Hans"),
				Map.of("value", "Made Name of " + slug, "lang", "en")));
		entity.put("description", text("A record made for measuring.", "为测量而造的记录。"));
		return entity;
	}

	/** Two or three paragraphs, of as many sources. */
	private List<String> cites() {
		List<String> cites = new ArrayList<>();
		int first = this.random.nextInt(SOURCES);
		for (int i = 0; i < 2 + this.random.nextInt(2); i++) {
			cites.add("source-" + ((first + i) % SOURCES) + "#" + this.random.nextInt(PARAGRAPHS));
		}
		return cites;
	}

	private String word(int length) {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < length; i++) {
			word.append(CHARACTERS.charAt(this.random.nextInt(CHARACTERS.length())));
		}
		return word.toString();
	}

	private static Map<String, String> text(String en, String zhHans) {
		return Map.of("en", en, "zh-Hans", zhHans);
	}

}
