package org.lianhe.query;

import java.util.function.BiFunction;

import org.jooq.Field;
import org.jooq.TableField;
import org.lianhe.name.Lang;
import org.lianhe.sql.Scope;

/**
 * What a list can be ordered by.
 *
 * @param field the column, for a language
 * @param isNullable whether it may be null
 */
public record Ordering(BiFunction<Scope, Lang, Field<?>> field, boolean isNullable) {

	/** Orders by a column, whatever the language. */
	public static Ordering by(TableField<?, ?> column) {
		return new Ordering((scope, lang) -> scope.field(column), column.getDataType().nullable());
	}

}
