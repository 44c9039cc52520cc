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
 * Filters dated facts by the entities that they are about, or by the places or topics of
 * these entities at any distance. One of them must match. Each set is a select of its
 * own, because H2 computes such a select once but a union again for each row.
 *
 * @param target type of the filtered objects
 * @param predicates predicates that lead from an entity to the place or topic; empty to
 * filter by the entities themselves
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
	public Condition condition(RowTypes types, TableAlias alias, Object given) {
		Map<String, @Nullable Object> filter = (Map<String, @Nullable Object>) given;
		if (this.predicates.isEmpty()) {
			return DSL.condition("{0} in ({1})", alias.id(), itself(types, alias, filter));
		}
		return DSL.condition("{0} in ({1})", alias.id(), within(types, alias, filter))
			.or(DSL.condition("{0} in ({1})", alias.id(), tied(types, alias, filter)));
	}

	/** Dated facts about entities that match. */
	private org.jooq.Select<Record> itself(RowTypes types, TableAlias alias, Map<String, @Nullable Object> filter) {
		SelectBuilder select = alias.select().newSubquery();
		TableAlias about = TableAlias.of(select, Tables.INVOLVEMENT, false);
		about.join(among(about.field(Tables.INVOLVEMENT.ENTITY_ID), types, alias, filter));
		return select.toSelect(List.of(about.field(Tables.INVOLVEMENT.DATED_FACT_ID)));
	}

	/** Dated facts about places or topics that match or lie within one that matches. */
	private org.jooq.Select<Record> within(RowTypes types, TableAlias alias, Map<String, @Nullable Object> filter) {
		SelectBuilder select = alias.select().newSubquery();
		return about(select, part(select, types, alias, filter).field(Tables.ANCESTRY.ENTITY_ID));
	}

	/** Dated facts about entities related to one of these. */
	private org.jooq.Select<Record> tied(RowTypes types, TableAlias alias, Map<String, @Nullable Object> filter) {
		SelectBuilder select = alias.select().newSubquery();
		TableAlias part = part(select, types, alias, filter);
		TableAlias relation = TableAlias.of(select, Tables.RELATION, false);
		relation.join(relation.field(Tables.RELATION.OBJECT_ID)
			.eq(part.field(Tables.ANCESTRY.ENTITY_ID))
			.and(relation.field(Tables.RELATION.PREDICATE).in(this.predicates.stream().map(DSL::inline).toList())));
		return about(select, relation.field(Tables.RELATION.SUBJECT_ID));
	}

	private TableAlias part(SelectBuilder select, RowTypes types, TableAlias alias,
			Map<String, @Nullable Object> filter) {
		TableAlias part = TableAlias.of(select, Tables.ANCESTRY, false);
		return part.join(among(part.field(Tables.ANCESTRY.ANCESTOR_ID), types, alias, filter));
	}

	private static org.jooq.Select<Record> about(SelectBuilder select, Field<Long> entity) {
		TableAlias about = TableAlias.of(select, Tables.INVOLVEMENT, false);
		about.join(about.field(Tables.INVOLVEMENT.ENTITY_ID).eq(entity));
		return select.toSelect(List.of(about.field(Tables.INVOLVEMENT.DATED_FACT_ID)));
	}

	private Condition among(Field<Long> id, RowTypes types, TableAlias alias, Map<String, @Nullable Object> filter) {
		SelectBuilder select = alias.select().newSubquery();
		RowType type = types.get(this.target);
		TableAlias entity = type.join(select);
		select.where(type.filterCondition(types, entity, filter));
		return DSL.condition("{0} in ({1})", id, select.toSelect(List.of(entity.id())));
	}

}
