package org.lianhe.query.plan;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.Language;
import org.lianhe.query.jdbc.TableAlias;

/**
 * One dimension of a breakdown: how its values are read and labelled.
 *
 * @param column index of the value's key in a row
 * @param alias the table of the objects whose ids are the values
 * @param displayLabel label of these objects; null if the values are not ids
 * @param suffix appended to the label of a value that is not an id
 */
record BreakdownAxis(int column, TableAlias alias, @Nullable DisplayLabel displayLabel, String suffix) {

	/** The key of the value in a row; null for rows without a value. */
	@Nullable String key(@Nullable Object[] cells) {
		Object value = cells[this.column];
		return (value instanceof Integer year) ? String.format(Locale.ROOT, "%04d", year) : (String) value;
	}

	/** The condition that a value is one of the objects with these keys. */
	Condition isAnyOf(Collection<String> keys) {
		return (this.displayLabel != null) ? this.alias.field(this.displayLabel.key()).in(keys) : DSL.falseCondition();
	}

	/** Returns the label of the value in a row; its key if it has no label. */
	Function<@Nullable Object[], String> label(QueryPlanner planner, RequestedField requested) {
		String none = noneLabel(requested.languages(planner.context().languages()).first());
		Function<@Nullable Object[], @Nullable Object> text = (this.displayLabel != null)
				? this.displayLabel.label().reader(planner, this.alias, requested) : (cells) -> null;
		return (cells) -> {
			String key = key(cells);
			Object known = text.apply(cells);
			return (key == null) ? none : (known != null) ? (String) known : key + this.suffix;
		};
	}

	private static String noneLabel(Language lang) {
		return switch (lang) {
			case EN -> "none";
			case ZH_HANS -> "无";
			case ZH_HANT -> "無";
			case PINYIN -> "wú";
		};
	}

}
