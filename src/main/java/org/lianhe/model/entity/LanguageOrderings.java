package org.lianhe.model.entity;

import java.util.function.BiFunction;

import org.jooq.Field;
import org.jooq.TableField;
import org.lianhe.core.i18n.Language;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.Ordering;

/** Orderings that depend on the language. */
public final class LanguageOrderings {

	private LanguageOrderings() {
	}

	/** An ordering by the collation of the requested language. */
	public static Ordering byLanguage(TableField<?, byte[]> simplified, TableField<?, byte[]> traditional,
			TableField<?, byte[]> english) {
		BiFunction<TableAlias, Language, Field<?>> key = (alias, lang) -> alias.field(switch (lang) {
			case ZH_HANS, PINYIN -> simplified;
			case ZH_HANT -> traditional;
			case EN -> english;
		});
		return new Ordering(key, false);
	}

}
