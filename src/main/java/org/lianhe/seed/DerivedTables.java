package org.lianhe.seed;

import java.util.List;
import java.util.stream.Stream;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.lianhe.query.relationship.PredicateGroups;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Entity;

/** Fills the tables that follow from those of the records. */
final class DerivedTables {

	private static final Entity ENTITY = Tables.ENTITY;

	private DerivedTables() {
	}

	static void fill(DSLContext store) {
		fillPlacement(store);
		fillQuality(store);
	}

	/** The places and topics that each entity is in. */
	private static void fillPlacement(DSLContext store) {
		List<String> predicates = Stream.of(PredicateGroups.LOCATION, PredicateGroups.TOPICS)
			.flatMap(List::stream)
			.toList();
		store.insertInto(Tables.PLACEMENT)
			.select(DSL
				.select(Tables.RELATION.SUBJECT_ID, Tables.ANCESTRY.ANCESTOR_ID, DSL.min(Tables.ANCESTRY.DISTANCE))
				.from(Tables.RELATION)
				.join(Tables.ANCESTRY)
				.on(Tables.ANCESTRY.ENTITY_ID.eq(Tables.RELATION.OBJECT_ID))
				.where(Tables.RELATION.PREDICATE.in(predicates))
				.groupBy(Tables.RELATION.SUBJECT_ID, Tables.ANCESTRY.ANCESTOR_ID))
			.execute();
	}

	/** How complete the records of each type are. */
	private static void fillQuality(DSLContext store) {
		Entity place = ENTITY.as("place");
		Condition isDated = DSL.exists(DSL.selectOne()
			.from(Tables.DATED_FACT)
			.where(Tables.DATED_FACT.ENTITY_ID.eq(ENTITY.ID))
			.and(DSL
				.coalesce(Tables.DATED_FACT.RELATION_ID, Tables.DATED_FACT.OBSERVATION_ID,
						Tables.DATED_FACT.STATEMENT_ID)
				.isNull()));
		Condition isPlaced = DSL.exists(DSL.selectOne()
			.from(Tables.PLACEMENT)
			.join(place)
			.on(place.ID.eq(Tables.PLACEMENT.WHOLE_ID))
			.where(Tables.PLACEMENT.ENTITY_ID.eq(ENTITY.ID))
			.and(place.TYPE.eq("Place")));
		Condition isIdentified = DSL
			.exists(DSL.selectOne().from(Tables.IDENTIFIER).where(Tables.IDENTIFIER.ENTITY_ID.eq(ENTITY.ID)));
		store.insertInto(Tables.QUALITY)
			.select(DSL
				.select(DSL.min(ENTITY.ID), DSL.inline(1L), ENTITY.TYPE, DSL.count(), count(isDated), count(isPlaced),
						count(isIdentified), count(ENTITY.NAME_ORIGINS.like("__C_")),
						count(ENTITY.SOURCE_COUNT.ge(DSL.inline(2))))
				.from(ENTITY)
				.groupBy(ENTITY.TYPE))
			.execute();
	}

	private static Field<Integer> count(Condition condition) {
		return DSL.sum(DSL.when(condition, DSL.inline(1)).otherwise(DSL.inline(0))).cast(Integer.class);
	}

}
