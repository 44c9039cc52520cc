package org.lianhe.model.entity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.Language;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.EmbeddedObject;
import org.lianhe.query.plan.FieldPlanner;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RequestedField;
import org.lianhe.query.schema.Tables;

/**
 * The field {@code name}: the preferred name in the first requested language that has
 * one.
 */
final class PreferredName {

	private static final Map<Language, TableField<?, String>> COLUMNS = new EnumMap<>(
			Map.of(Language.ZH_HANS, Tables.ENTITY.NAME_ZH_HANS, Language.ZH_HANT, Tables.ENTITY.NAME_ZH_HANT,
					Language.EN, Tables.ENTITY.NAME_EN, Language.PINYIN, Tables.ENTITY.NAME_PINYIN));

	private PreferredName() {
	}

	static FieldPlanner output() {
		return new EmbeddedObject("BestName", PreferredName::field, (alias) -> (cells) -> true);
	}

	/** The name as a plain text. */
	static ColumnValue text() {
		return (planner, alias, requested) -> value(requested).reader(planner, alias, requested);
	}

	private static ColumnValue value(RequestedField requested) {
		return best(requested, (lang, languages) -> (cells) -> cells[lang.cell()]);
	}

	private static FieldPlanner field(RequestedField requested, String field) {
		return switch (field) {
			case "value" -> value(requested);
			case "lang" -> best(requested, (lang, languages) -> (cells) -> lang.lang().tag());
			case "isFallback" -> best(requested, (lang, languages) -> (cells) -> languages.isFallback(lang.lang()));
			default -> (ColumnValue) (planner, alias, inner) -> {
				int origins = alias.addColumn(Tables.ENTITY.NAME_ORIGINS);
				return best(requested, (lang, languages) -> (cells) -> origin(cells[origins], lang.lang()))
					.reader(planner, alias, inner);
			};
		};
	}

	/** Applies a function to the first language in which the row has a name. */
	private static ColumnValue best(RequestedField requested,
			BiFunction<Candidate, LanguagePreferences, Function<@Nullable Object[], @Nullable Object>> show) {
		return (planner, alias, inner) -> {
			LanguagePreferences languages = requested.languages(planner.context().languages());
			List<Candidate> candidates = candidates(languages, alias);
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

	private static List<Candidate> candidates(LanguagePreferences languages, TableAlias alias) {
		List<Language> wanted = languages.fallingBack();
		return wanted.subList(0, wanted.indexOf(Language.ZH_HANS) + 1)
			.stream()
			.map((lang) -> new Candidate(lang, alias.addColumn(column(lang))))
			.toList();
	}

	/** The column with the preferred name in a language. */
	static TableField<?, String> column(Language lang) {
		return COLUMNS.getOrDefault(lang, Tables.ENTITY.NAME_ZH_HANS);
	}

	private static String origin(@Nullable Object origins, Language lang) {
		return switch (String.valueOf(origins).charAt(lang.ordinal())) {
			case 'C' -> "CURATED";
			case 'T' -> "TRANSLATED";
			default -> "DERIVED";
		};
	}

	private record Candidate(Language lang, int cell) {
	}

}
