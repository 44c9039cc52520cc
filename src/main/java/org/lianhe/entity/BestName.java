package org.lianhe.entity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lianhe.name.Lang;
import org.lianhe.name.Languages;
import org.lianhe.query.Asked;
import org.lianhe.query.Output;
import org.lianhe.query.Planner;
import org.lianhe.query.Struct;
import org.lianhe.query.Value;
import org.lianhe.sql.Scope;
import org.lianhe.store.db.Tables;

/** The preferred name in the first wanted language that has one. */
final class BestName {

	private static final Map<Lang, TableField<?, String>> COLUMNS = new EnumMap<>(
			Map.of(Lang.ZH_HANS, Tables.ENTITY.NAME_ZH_HANS, Lang.ZH_HANT, Tables.ENTITY.NAME_ZH_HANT, Lang.EN,
					Tables.ENTITY.NAME_EN, Lang.PINYIN, Tables.ENTITY.NAME_PINYIN));

	private BestName() {
	}

	static Output output() {
		return new Struct("BestName", BestName::field, (scope) -> (cells) -> true);
	}

	/** The name as plain text, in the languages that the field itself is asked for in. */
	static Value text() {
		return (planner, scope, asked) -> value(asked).reading(planner, scope, asked);
	}

	private static Value value(Asked asked) {
		return best(asked, (lang, languages) -> (cells) -> cells[lang.cell()]);
	}

	private static Output field(Asked asked, String field) {
		return switch (field) {
			case "value" -> value(asked);
			case "lang" -> best(asked, (lang, languages) -> (cells) -> lang.lang().tag());
			case "isFallback" -> best(asked, (lang, languages) -> (cells) -> languages.isFallback(lang.lang()));
			default -> (Value) (planner, scope, inner) -> {
				int origins = scope.cell(Tables.ENTITY.NAME_ORIGINS);
				return best(asked, (lang, languages) -> (cells) -> origin(cells[origins], lang.lang())).reading(planner,
						scope, inner);
			};
		};
	}

	/** Shows something of the first language in which the row has a name. */
	private static Value best(Asked asked,
			BiFunction<Candidate, Languages, Function<@Nullable Object[], @Nullable Object>> show) {
		return (planner, scope, inner) -> {
			Languages languages = asked.languages(planner.context().languages());
			List<Candidate> candidates = candidates(languages, scope);
			List<Function<@Nullable Object[], @Nullable Object>> shows = candidates.stream()
				.map((candidate) -> show.apply(candidate, languages))
				.toList();
			return (cells) -> {
				int i = 0;
				while (i < candidates.size() - 1 && cells[candidates.get(i).cell()] == null) {
					i++;
				}
				return shows.get(i).apply(cells);
			};
		};
	}

	private static List<Candidate> candidates(Languages languages, Scope scope) {
		List<Lang> wanted = languages.fallingBack();
		return wanted.subList(0, wanted.indexOf(Lang.ZH_HANS) + 1)
			.stream()
			.map((lang) -> new Candidate(lang, scope.cell(column(lang))))
			.toList();
	}

	/** The column with the preferred name in a language. */
	static TableField<?, String> column(Lang lang) {
		return COLUMNS.getOrDefault(lang, Tables.ENTITY.NAME_ZH_HANS);
	}

	private static String origin(@Nullable Object origins, Lang lang) {
		return switch (String.valueOf(origins).charAt(lang.ordinal())) {
			case 'C' -> "CURATED";
			case 'T' -> "TRANSLATED";
			default -> "DERIVED";
		};
	}

	private record Candidate(Lang lang, int cell) {
	}

}
