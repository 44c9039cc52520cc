package org.lianhe.timeline;

import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.Criterion;
import org.lianhe.query.RowType;
import org.lianhe.query.Types;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.store.db.Tables;

/**
 * Asks of the entities that a dated fact is about, one of which must match; or of the
 * places or topics that these belong to, however far up. Each set is a plain select, as
 * H2 computes those once, and unions anew for each row.
 *
 * @param target type of what is asked
 * @param predicates of ties that lead from an entity to the place or topic; none where
 * the entities themselves are asked
 */
record Involved(String target, List<String> predicates) implements Criterion {

	static Involved itself() {
		return new Involved("Entity", List.of());
	}

	static Involved in(String target, List<String> predicates) {
		return new Involved(target, predicates);
	}

	@Override
	@SuppressWarnings("unchecked")
	public Condition on(Types types, Scope scope, Object given) {
		Map<String, @Nullable Object> filter = (Map<String, @Nullable Object>) given;
		if (this.predicates.isEmpty()) {
			return DSL.condition("{0} in ({1})", scope.id(), itself(types, scope, filter));
		}
		return DSL.condition("{0} in ({1})", scope.id(), within(types, scope, filter))
			.or(DSL.condition("{0} in ({1})", scope.id(), tied(types, scope, filter)));
	}

	/** The dated facts about entities that match. */
	private org.jooq.Select<Record> itself(Types types, Scope scope, Map<String, @Nullable Object> filter) {
		Select select = scope.select().another();
		Scope about = Scope.on(select, Tables.INVOLVEMENT, false);
		about.from(among(about.field(Tables.INVOLVEMENT.ENTITY_ID), types, scope, filter));
		return select.selecting(List.of(about.field(Tables.INVOLVEMENT.DATED_FACT_ID)));
	}

	/** The dated facts about places or topics that match, and about all within them. */
	private org.jooq.Select<Record> within(Types types, Scope scope, Map<String, @Nullable Object> filter) {
		Select select = scope.select().another();
		return about(select, part(select, types, scope, filter).field(Tables.ANCESTRY.ENTITY_ID));
	}

	/** The dated facts about entities tied to one of these. */
	private org.jooq.Select<Record> tied(Types types, Scope scope, Map<String, @Nullable Object> filter) {
		Select select = scope.select().another();
		Scope part = part(select, types, scope, filter);
		Scope tie = Scope.on(select, Tables.RELATION, false);
		tie.from(tie.field(Tables.RELATION.OBJECT_ID)
			.eq(part.field(Tables.ANCESTRY.ENTITY_ID))
			.and(tie.field(Tables.RELATION.PREDICATE).in(this.predicates.stream().map(DSL::inline).toList())));
		return about(select, tie.field(Tables.RELATION.SUBJECT_ID));
	}

	private Scope part(Select select, Types types, Scope scope, Map<String, @Nullable Object> filter) {
		Scope part = Scope.on(select, Tables.ANCESTRY, false);
		return part.from(among(part.field(Tables.ANCESTRY.ANCESTOR_ID), types, scope, filter));
	}

	private static org.jooq.Select<Record> about(Select select, Field<Long> entity) {
		Scope about = Scope.on(select, Tables.INVOLVEMENT, false);
		about.from(about.field(Tables.INVOLVEMENT.ENTITY_ID).eq(entity));
		return select.selecting(List.of(about.field(Tables.INVOLVEMENT.DATED_FACT_ID)));
	}

	private Condition among(Field<Long> id, Types types, Scope scope, Map<String, @Nullable Object> filter) {
		Select select = scope.select().another();
		RowType type = types.get(this.target);
		Scope entity = type.open(select);
		select.where(type.matching(types, entity, filter));
		return DSL.condition("{0} in ({1})", id, select.selecting(List.of(entity.id())));
	}

}
