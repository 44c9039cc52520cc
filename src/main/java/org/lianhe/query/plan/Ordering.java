package org.lianhe.query.plan;

import java.util.function.BiFunction;

import org.jooq.Field;
import org.jooq.TableField;
import org.lianhe.core.i18n.Language;
import org.lianhe.query.jdbc.TableAlias;

/**
 * A value that lists can be ordered by.
 *
 * @param field the column, for a language
 * @param isNullable whether it may be null
 */
public record Ordering(BiFunction<TableAlias, Language, Field<?>> field, boolean isNullable) {

	/** Orders by a column, whatever the language. */
	public static Ordering by(TableField<?, ?> column) {
		return new Ordering((alias, lang) -> alias.field(column), column.getDataType().nullable());
	}

}
