package org.lianhe.model.graph;

import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.AsOfFilter;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RequestedField;
import org.lianhe.query.relationship.PredicateArgument;
import org.lianhe.query.relationship.RelationEnd;
import org.lianhe.query.schema.Tables;

/**
 * Selects the relations that a search follows.
 *
 * @param predicates codes of predicates; empty for all
 * @param types of the entities at the far end; empty for all
 * @param asOf filter by validity; null for none
 * @param isOut whether to follow relations from subject to object
 * @param isIn whether to follow relations from object to subject
 */
record EdgeFilter(List<String> predicates, List<String> types, @Nullable AsOfFilter asOf, boolean isOut, boolean isIn) {

	EdgeFilter {
		predicates = List.copyOf(predicates);
		types = List.copyOf(types);
	}

	/** Reads the filter from the arguments of a field. */
	static EdgeFilter of(QueryPlanner planner, RequestedField requested) {
		List<String> types = requested.argument("types");
		Object direction = requested.argument("direction");
		return new EdgeFilter(PredicateArgument.of(planner, requested),
				(types != null) ? types.stream().map(TypeNames::ofCode).toList() : List.of(), AsOfFilter.of(requested),
				!"INCOMING".equals(direction), !"OUTGOING".equals(direction));
	}

	/** The same filter for entities of all types. */
	EdgeFilter withoutTypes() {
		return new EdgeFilter(this.predicates, List.of(), this.asOf, true, true);
	}

	/** The condition on a relation that is followed from this end. */
	Condition condition(TableAlias relation, RelationEnd near) {
		Condition all = among(relation.field(Tables.RELATION.PREDICATE), this.predicates)
			.and(among(relation.field(near.other().type()), this.types));
		return (this.asOf != null) ? all.and(this.asOf.condition(relation)) : all;
	}

	private static Condition among(Field<String> field, List<String> values) {
		return values.isEmpty() ? DSL.noCondition() : field.in(values);
	}

}
