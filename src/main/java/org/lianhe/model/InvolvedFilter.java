package org.lianhe.model;

import java.util.List;
import java.util.Map;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.Criterion;
import org.lianhe.query.plan.RowType;
import org.lianhe.query.plan.RowTypes;
import org.lianhe.query.schema.Tables;

/**
 * Asks of the entities that a dated fact is about, one of which must match; or of the
 * places or topics that these belong to, however far up. Each set is a plain select, as
 * H2 computes those once, and unions anew for each row.
 *
 * @param target type of what is asked
 * @param predicates of ties that lead from an entity to the place or topic; none where
 * the entities themselves are asked
 */
record InvolvedFilter(String target, List<String> predicates) implements Criterion {

	static InvolvedFilter itself() {
		return new InvolvedFilter("Entity", List.of());
	}

	static InvolvedFilter in(String target, List<String> predicates) {
		return new InvolvedFilter(target, predicates);
	}

	@Override
	@SuppressWarnings("unchecked")
	public Condition on(RowTypes types, TableAlias scope, Object given) {
		Map<String, @Nullable Object> filter = (Map<String, @Nullable Object>) given;
		if (this.predicates.isEmpty()) {
			return DSL.condition("{0} in ({1})", scope.id(), itself(types, scope, filter));
		}
		return DSL.condition("{0} in ({1})", scope.id(), within(types, scope, filter))
			.or(DSL.condition("{0} in ({1})", scope.id(), tied(types, scope, filter)));
	}

	/** The dated facts about entities that match. */
	private org.jooq.Select<Record> itself(RowTypes types, TableAlias scope, Map<String, @Nullable Object> filter) {
		SelectBuilder select = scope.select().another();
		TableAlias about = TableAlias.on(select, Tables.INVOLVEMENT, false);
		about.from(among(about.field(Tables.INVOLVEMENT.ENTITY_ID), types, scope, filter));
		return select.selecting(List.of(about.field(Tables.INVOLVEMENT.DATED_FACT_ID)));
	}

	/** The dated facts about places or topics that match, and about all within them. */
	private org.jooq.Select<Record> within(RowTypes types, TableAlias scope, Map<String, @Nullable Object> filter) {
		SelectBuilder select = scope.select().another();
		return about(select, part(select, types, scope, filter).field(Tables.ANCESTRY.ENTITY_ID));
	}

	/** The dated facts about entities tied to one of these. */
	private org.jooq.Select<Record> tied(RowTypes types, TableAlias scope, Map<String, @Nullable Object> filter) {
		SelectBuilder select = scope.select().another();
		TableAlias part = part(select, types, scope, filter);
		TableAlias tie = TableAlias.on(select, Tables.RELATION, false);
		tie.from(tie.field(Tables.RELATION.OBJECT_ID)
			.eq(part.field(Tables.ANCESTRY.ENTITY_ID))
			.and(tie.field(Tables.RELATION.PREDICATE).in(this.predicates.stream().map(DSL::inline).toList())));
		return about(select, tie.field(Tables.RELATION.SUBJECT_ID));
	}

	private TableAlias part(SelectBuilder select, RowTypes types, TableAlias scope,
			Map<String, @Nullable Object> filter) {
		TableAlias part = TableAlias.on(select, Tables.ANCESTRY, false);
		return part.from(among(part.field(Tables.ANCESTRY.ANCESTOR_ID), types, scope, filter));
	}

	private static org.jooq.Select<Record> about(SelectBuilder select, Field<Long> entity) {
		TableAlias about = TableAlias.on(select, Tables.INVOLVEMENT, false);
		about.from(about.field(Tables.INVOLVEMENT.ENTITY_ID).eq(entity));
		return select.selecting(List.of(about.field(Tables.INVOLVEMENT.DATED_FACT_ID)));
	}

	private Condition among(Field<Long> id, RowTypes types, TableAlias scope, Map<String, @Nullable Object> filter) {
		SelectBuilder select = scope.select().another();
		RowType type = types.get(this.target);
		TableAlias entity = type.open(select);
		select.where(type.matching(types, entity, filter));
		return DSL.condition("{0} in ({1})", id, select.selecting(List.of(entity.id())));
	}

}
