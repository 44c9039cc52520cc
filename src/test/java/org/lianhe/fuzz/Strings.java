package org.lianhe.fuzz;

import java.util.List;

import org.lianhe.property.Chance;

/** Draws texts: what the server has, pieces of it, and what no one expects. */
final class Strings {

	static final List<String> ODD = List.of("", " ", "%", "_", "\\", "'", "\"", "''", "'; drop table entity; --",
			"' or 'a' = 'a", "../../etc/passwd", "%00", "\u0000", "a\u0000b", "\uFEFF", "\u202E", "é", "e\u0301",
			"\uD83D\uDE00", "𠮷野家", "人工智能", "ｆｕｌｌ", "null", "true", "NaN", "0", "-1", "{}", "[]", "${1+1}", "#{1}",
			"<b>&amp;</b>", "\r\nX-Odd: 1", "\t\n", "x".repeat(300), "好".repeat(1500), "a*b?c:d\\/", "(((", "\"a b\"~2",
			"AND OR NOT");

	private static final List<String> LANGUAGES = List.of("en", "zh-Hans", "zh-Hant", "zh-Latn-pinyin", "zh-HK", "fr",
			"en-GB", "zh");

	private static final List<String> DATES = List.of("2018-06-15", "2018-06", "2018", "2018~", "2018?", "2018-XX",
			"201X", "2021-21", "2018/2020", "2018/..", "../2018", "2018/", "2024-02-29", "1999", "2026-11-22");

	private final Harvest harvest;

	Strings(Harvest harvest) {
		this.harvest = harvest;
	}

	String date(Chance chance) {
		return chance.of(DATES);
	}

	/**
	 * A text for an argument.
	 * @param field that has the argument, or has the object in which it stands
	 * @param name of the argument or of what stands around the operator
	 */
	String text(Chance chance, String field, String name) {
		if (chance.oneIn(12)) {
			return chance.of(ODD);
		}
		return switch (name) {
			case "id", "ids" -> chance.of(this.harvest.ids());
			case "after", "before" -> cursor(chance, field);
			case "lang" -> chance.of(LANGUAGES);
			case "predicate", "predicates", "code", "vocabulary" -> chance.of(this.harvest.codes());
			case "slug", "slugs", "selected" -> chance.of(this.harvest.slugs().getOrDefault(field, all(chance)));
			case "query", "names", "context", "name", "value" -> piece(chance, chance.of(this.harvest.names()));
			case "scheme" -> chance.of(this.harvest.schemes());
			default -> piece(chance, chance.oneIn(2) ? chance.of(this.harvest.names()) : chance.of(all(chance)));
		};
	}

	private List<String> all(Chance chance) {
		return chance.oneIn(10) ? this.harvest.codes() : this.harvest.slugs().getOrDefault("", List.of());
	}

	private String cursor(Chance chance, String field) {
		List<String> own = this.harvest.cursors().get(field);
		return chance.of((own == null || own.isEmpty()) ? List.copyOf(this.harvest.cursors().values()).get(0) : own);
	}

	private static String piece(Chance chance, String text) {
		if (text.length() < 2 || chance.oneIn(2)) {
			return text;
		}
		int cut = 1 + chance.below(text.length() - 1);
		return chance.oneIn(2) ? text.substring(0, cut) : text.substring(cut);
	}

}
