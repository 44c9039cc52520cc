package org.lianhe.entity;

import java.util.function.BiFunction;

import org.jooq.Field;
import org.jooq.TableField;
import org.lianhe.name.Lang;
import org.lianhe.query.Ordering;
import org.lianhe.sql.Scope;

/** Orders that depend on the language. */
public final class Orders {

	private Orders() {
	}

	/** An order by the collation of the language asked. */
	public static Ordering byLanguage(TableField<?, byte[]> simplified, TableField<?, byte[]> traditional,
			TableField<?, byte[]> english) {
		BiFunction<Scope, Lang, Field<?>> key = (scope, lang) -> scope.field(switch (lang) {
			case ZH_HANS, PINYIN -> simplified;
			case ZH_HANT -> traditional;
			case EN -> english;
		});
		return new Ordering(key, false);
	}

}
