package org.lianhe.model.entity;

import java.util.List;
import java.util.function.Function;

import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.Language;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RequestedField;

/**
 * A text in English and simplified Chinese: the preferred one of the two, or else the
 * other.
 *
 * @param english column with the English text
 * @param chinese column with the Chinese text
 */
public record LocalizedText(TableField<?, String> english, TableField<?, String> chinese) implements ColumnValue {

	@Override
	public Function<@Nullable Object[], @Nullable Object> reader(QueryPlanner planner, TableAlias alias,
			RequestedField requested) {
		boolean isEnglishFirst = isEnglishFirst(requested.languages(planner.context().languages()));
		int first = alias.addColumn(isEnglishFirst ? this.english : this.chinese);
		int second = alias.addColumn(isEnglishFirst ? this.chinese : this.english);
		return (cells) -> (cells[first] != null) ? cells[first] : cells[second];
	}

	private static boolean isEnglishFirst(LanguagePreferences languages) {
		List<Language> wanted = languages.wanted();
		return !wanted.isEmpty() && wanted.get(0) == Language.EN;
	}

}
