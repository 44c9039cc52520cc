package org.lianhe.query.filter;

import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.Criterion;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.RowTypes;

/**
 * Filters by the object that a foreign key refers to, with that object's own filter.
 * False if there is no object.
 *
 * @param target type of the object
 * @param column column with its id
 */
public record ForeignKeyFilter(String target, TableField<?, Long> column) implements Criterion {

	@Override
	@SuppressWarnings("unchecked")
	public Condition condition(RowTypes types, TableAlias alias, Object given) {
		RowType type = types.get(this.target);
		SelectBuilder select = alias.select().newSubquery();
		TableAlias object = type.join(select);
		select.where(type.filterCondition(types, object, (Map<String, @Nullable Object>) given));
		Field<Long> reference = alias.field(this.column);
		return reference.isNotNull()
			.and(DSL.condition("{0} in ({1})", reference, select.toSelect(List.of(object.id()))));
	}

}
