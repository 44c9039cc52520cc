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
 * Asks of the objects that belong to a row, by their own filter.
 *
 * @param target type of the objects
 * @param link the way to them
 * @param isQuantified whether the input says some, none, or every; otherwise one must
 * match
 */
public record RelatedFilter(String target, Relationship link, boolean isQuantified) implements Criterion {

	/** Objects of which some, none, or every one must match. */
	public static RelatedFilter list(String target, Relationship link) {
		return new RelatedFilter(target, link, true);
	}

	/** An object that must be there and match. */
	public static RelatedFilter one(String target, Relationship link) {
		return new RelatedFilter(target, link, false);
	}

	@Override
	public Condition on(RowTypes types, TableAlias scope, Object given) {
		if (!this.isQuantified) {
			return some(types, scope, given);
		}
		return FilterOperators.all(given, (operator, operand) -> switch (operator) {
			case "some" -> some(types, scope, operand);
			case "none" -> none(types, scope, operand, false);
			case "every" -> none(types, scope, operand, true);
			default -> throw FilterOperators.unknown(operator);
		});
	}

	/** As a set computed once, which stores join to the outer rows. */
	private Condition some(RowTypes types, TableAlias scope, Object filter) {
		SelectBuilder select = scope.select().another();
		Field<Long> owner = open(this.link, types, select, (key) -> key.isNotNull(), filter, false).owner();
		return DSL.condition("{0} in ({1})", scope.id(), select.selecting(List.of(owner)));
	}

	/** As a search for a counter-example, which stores stop at the first. */
	private Condition none(RowTypes types, TableAlias scope, Object filter, boolean isNegated) {
		return DSL.and(this.link.parts().stream().map((part) -> {
			SelectBuilder select = scope.select().another();
			open(part, types, select, (key) -> key.eq(scope.id()), filter, isNegated);
			return DSL.notExists(select.selecting(List.of(DSL.inline(1))));
		}).toList());
	}

	@SuppressWarnings("unchecked")
	private Relationship.Linked open(Relationship link, RowTypes types, SelectBuilder select, ParentKeys owners,
			Object filter, boolean isNegated) {
		RowType type = types.get(this.target);
		Relationship.Linked opened = link.open(select, type, owners);
		Condition matches = DSL.trueCondition()
			.and(type.matching(types, opened.node(), (Map<String, @Nullable Object>) filter));
		select.where(isNegated ? DSL.not(matches) : matches);
		return opened;
	}

}
