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
 * Which ties a walk follows.
 *
 * @param predicates codes of them; none means all
 * @param types of the entities that ties lead to; none means all
 * @param asOf days on which they held, or null
 * @param isOut whether from the subject
 * @param isIn whether from the object
 */
record EdgeFilter(List<String> predicates, List<String> types, @Nullable AsOfFilter asOf, boolean isOut, boolean isIn) {

	EdgeFilter {
		predicates = List.copyOf(predicates);
		types = List.copyOf(types);
	}

	/** What the arguments of a field say. */
	static EdgeFilter of(QueryPlanner planner, RequestedField requested) {
		List<String> types = requested.argument("types");
		Object direction = requested.argument("direction");
		return new EdgeFilter(PredicateArgument.of(planner, requested),
				(types != null) ? types.stream().map(TypeNames::ofCode).toList() : List.of(), AsOfFilter.of(requested),
				!"INCOMING".equals(direction), !"OUTGOING".equals(direction));
	}

	/** The same ties wherever they lead. */
	EdgeFilter everywhere() {
		return new EdgeFilter(this.predicates, List.of(), this.asOf, true, true);
	}

	/** The condition on a relation that is followed from this end. */
	Condition holds(TableAlias tie, RelationEnd near) {
		Condition all = among(tie.field(Tables.RELATION.PREDICATE), this.predicates)
			.and(among(tie.field(near.other().type()), this.types));
		return (this.asOf != null) ? all.and(this.asOf.condition(tie)) : all;
	}

	private static Condition among(Field<String> field, List<String> values) {
		return values.isEmpty() ? DSL.noCondition() : field.in(values);
	}

}
