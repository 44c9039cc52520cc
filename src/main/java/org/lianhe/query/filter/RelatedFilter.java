package org.lianhe.query.filter;

import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.Criterion;
import org.lianhe.query.plan.ParentKeys;
import org.lianhe.query.plan.Relationship;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.RowTypes;

/**
 * Filters by related objects, with their own filter.
 *
 * @param target type of the related objects
 * @param relationship the relationship to them
 * @param isQuantified whether the input has {@code some}, {@code none} and {@code every};
 * otherwise one object must match
 */
public record RelatedFilter(String target, Relationship relationship, boolean isQuantified) implements Criterion {

	/** A filter with quantifiers, for lists. */
	public static RelatedFilter list(String target, Relationship relationship) {
		return new RelatedFilter(target, relationship, true);
	}

	/** A filter without quantifiers, for a single object. */
	public static RelatedFilter one(String target, Relationship relationship) {
		return new RelatedFilter(target, relationship, false);
	}

	@Override
	public Condition condition(RowTypes types, TableAlias alias, Object given) {
		if (!this.isQuantified) {
			return some(types, alias, given);
		}
		return FilterOperators.conditions(given, (operator, operand) -> switch (operator) {
			case "some" -> some(types, alias, operand);
			case "none" -> none(types, alias, operand, false);
			case "every" -> none(types, alias, operand, true);
			default -> throw FilterOperators.unknown(operator);
		});
	}

	/** A subquery that does not depend on the outer row, which databases join to it. */
	private Condition some(RowTypes types, TableAlias alias, Object filter) {
		SelectBuilder select = alias.select().newSubquery();
		Field<Long> owner = open(this.relationship, types, select, (key) -> key.isNotNull(), filter, false).parentId();
		return DSL.condition("{0} in ({1})", alias.id(), select.toSelect(List.of(owner)));
	}

	/** A search for a counterexample, which databases stop at the first. */
	private Condition none(RowTypes types, TableAlias alias, Object filter, boolean isNegated) {
		return DSL.and(this.relationship.parts().stream().map((part) -> {
			SelectBuilder select = alias.select().newSubquery();
			open(part, types, select, (key) -> key.eq(alias.id()), filter, isNegated);
			return DSL.notExists(select.toSelect(List.of(DSL.inline(1))));
		}).toList());
	}

	@SuppressWarnings("unchecked")
	private Relationship.JoinedTables open(Relationship relationship, RowTypes types, SelectBuilder select,
			ParentKeys parents, Object filter, boolean isNegated) {
		RowType type = types.get(this.target);
		Relationship.JoinedTables opened = relationship.join(select, type, parents);
		Condition matches = DSL.trueCondition()
			.and(type.filterCondition(types, opened.node(), (Map<String, @Nullable Object>) filter));
		select.where(isNegated ? DSL.not(matches) : matches);
		return opened;
	}

}
