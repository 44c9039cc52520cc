package org.lianhe.network;

import java.util.List;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.link.End;
import org.lianhe.link.Predicates;
import org.lianhe.name.TypeName;
import org.lianhe.query.AsOf;
import org.lianhe.query.Asked;
import org.lianhe.query.Planner;
import org.lianhe.sql.Scope;
import org.lianhe.store.db.Tables;

/**
 * Which ties a walk follows.
 *
 * @param predicates codes of them; none means all
 * @param types of the entities that ties lead to; none means all
 * @param asOf days on which they held, or null
 * @param isOut whether from the subject
 * @param isIn whether from the object
 */
record Followed(List<String> predicates, List<String> types, @Nullable AsOf asOf, boolean isOut, boolean isIn) {

	Followed {
		predicates = List.copyOf(predicates);
		types = List.copyOf(types);
	}

	/** What the arguments of a field say. */
	static Followed of(Planner planner, Asked asked) {
		List<String> types = asked.argument("types");
		Object direction = asked.argument("direction");
		return new Followed(Predicates.of(planner, asked),
				(types != null) ? types.stream().map(TypeName::ofCode).toList() : List.of(), AsOf.of(asked),
				!"INCOMING".equals(direction), !"OUTGOING".equals(direction));
	}

	/** The same ties wherever they lead. */
	Followed everywhere() {
		return new Followed(this.predicates, List.of(), this.asOf, true, true);
	}

	/** The condition on a relation that is followed from this end. */
	Condition holds(Scope tie, End near) {
		Condition all = among(tie.field(Tables.RELATION.PREDICATE), this.predicates)
			.and(among(tie.field(near.other().type()), this.types));
		return (this.asOf != null) ? all.and(this.asOf.holds(tie)) : all;
	}

	private static Condition among(Field<String> field, List<String> values) {
		return values.isEmpty() ? DSL.noCondition() : field.in(values);
	}

}
