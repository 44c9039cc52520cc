package org.lianhe.entity;

import java.util.List;
import java.util.function.Function;

import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.lianhe.name.Lang;
import org.lianhe.name.Languages;
import org.lianhe.query.Asked;
import org.lianhe.query.Planner;
import org.lianhe.query.Value;
import org.lianhe.sql.Scope;

/**
 * Text that is kept in English and in simplified Chinese: the first wanted of the two, or
 * else the other.
 *
 * @param english column with the English text
 * @param chinese column with the Chinese text
 */
public record LocalText(TableField<?, String> english, TableField<?, String> chinese) implements Value {

	@Override
	public Function<@Nullable Object[], @Nullable Object> reading(Planner planner, Scope scope, Asked asked) {
		boolean isEnglishFirst = isEnglishFirst(asked.languages(planner.context().languages()));
		int first = scope.cell(isEnglishFirst ? this.english : this.chinese);
		int second = scope.cell(isEnglishFirst ? this.chinese : this.english);
		return (cells) -> (cells[first] != null) ? cells[first] : cells[second];
	}

	private static boolean isEnglishFirst(Languages languages) {
		List<Lang> wanted = languages.wanted();
		return !wanted.isEmpty() && wanted.get(0) == Lang.EN;
	}

}
