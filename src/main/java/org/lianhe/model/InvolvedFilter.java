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
	public Condition condition(RowTypes types, TableAlias alias, Object given) {
		Map<String, @Nullable Object> filter = (Map<String, @Nullable Object>) given;
		if (this.predicates.isEmpty()) {
			return DSL.condition("{0} in ({1})", alias.id(), itself(types, alias, filter));
		}
		return DSL.condition("{0} in ({1})", alias.id(), within(types, alias, filter))
			.or(DSL.condition("{0} in ({1})", alias.id(), tied(types, alias, filter)));
	}

	/** The dated facts about entities that match. */
	private org.jooq.Select<Record> itself(RowTypes types, TableAlias alias, Map<String, @Nullable Object> filter) {
		SelectBuilder select = alias.select().newSubquery();
		TableAlias about = TableAlias.of(select, Tables.INVOLVEMENT, false);
		about.join(among(about.field(Tables.INVOLVEMENT.ENTITY_ID), types, alias, filter));
		return select.toSelect(List.of(about.field(Tables.INVOLVEMENT.DATED_FACT_ID)));
	}

	/** The dated facts about places or topics that match, and about all within them. */
	private org.jooq.Select<Record> within(RowTypes types, TableAlias alias, Map<String, @Nullable Object> filter) {
		SelectBuilder select = alias.select().newSubquery();
		return about(select, part(select, types, alias, filter).field(Tables.ANCESTRY.ENTITY_ID));
	}

	/** The dated facts about entities tied to one of these. */
	private org.jooq.Select<Record> tied(RowTypes types, TableAlias alias, Map<String, @Nullable Object> filter) {
		SelectBuilder select = alias.select().newSubquery();
		TableAlias part = part(select, types, alias, filter);
		TableAlias tie = TableAlias.of(select, Tables.RELATION, false);
		tie.join(tie.field(Tables.RELATION.OBJECT_ID)
			.eq(part.field(Tables.ANCESTRY.ENTITY_ID))
			.and(tie.field(Tables.RELATION.PREDICATE).in(this.predicates.stream().map(DSL::inline).toList())));
		return about(select, tie.field(Tables.RELATION.SUBJECT_ID));
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
