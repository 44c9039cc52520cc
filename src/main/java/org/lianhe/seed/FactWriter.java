package org.lianhe.seed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.core.edtf.ValidityInterval;
import org.lianhe.model.entity.EntityFact;
import org.lianhe.query.schema.tables.records.AncestryRecord;

/** Writes the relations, observations, statements and citations of entities. */
final class FactWriter {

	private static final Set<String> HIERARCHIES = Set.of("Place", "Topic");

	private final ReferenceIndex index;

	private final PartOfHierarchy hierarchy;

	private final Consumer<TableRecord<?>> add;

	private final DatedFactWriter dated;

	private long relations;

	private long observations;

	private long statements;

	private long citations;

	/**
	 * A writer of rows.
	 * @param seed with all ids that facts refer to
	 */
	FactWriter(Seed seed, Consumer<TableRecord<?>> add) {
		this.index = seed.index();
		this.hierarchy = seed.hierarchy();
		this.add = add;
		this.dated = new DatedFactWriter(add);
	}

	/** Writes all facts of an entity. */
	void write(SeedEntity entity) {
		long id = this.index.idOf(entity.slug());
		this.relations = id << SeedWriter.ROOM;
		this.observations = id << SeedWriter.ROOM;
		this.statements = id << SeedWriter.ROOM;
		this.citations = id << SeedWriter.ROOM;
		if (HIERARCHIES.contains(entity.type().name())) {
			this.hierarchy.within(entity.slug())
				.forEach(
						(whole, distance) -> this.add.accept(new AncestryRecord(id, this.index.idOf(whole), distance)));
		}
		this.dated.begin(id, entity.type().name());
		ofItself(entity, id);
		entity.relations().forEach((relation) -> relation(entity, id, relation));
		entity.observations().forEach((observation) -> observation(entity, id, observation));
		entity.statements().forEach((statement) -> statement(entity, id, statement));
	}

	private void relation(SeedEntity entity, long id, SeedEntity.Relation relation) {
		Ends ends = new Ends(id, entity.type().name(), this.index.idOfTerm("PREDICATE", relation.predicate()),
				this.index.idOf(relation.object()), String.valueOf(this.index.typeOf(relation.object())));
		this.add.accept(
				RowMapper.INSTANCE.relation(new Fact(++this.relations, relation.code(entity.slug()), entity.updated()),
						ends, relation, held(relation)));
		cite(relation.cite(), new Cited(null, this.relations, null, null,
				this.dated.relation(relation.period(), this.relations, ends.objectId())));
	}

	private void observation(SeedEntity entity, long id, SeedEntity.Observation observation) {
		this.add.accept(RowMapper.INSTANCE.observation(
				new Fact(++this.observations, observation.code(entity.slug()), entity.updated()), id,
				this.index.idOfTerm("MEASURE", observation.measure()), this.index.idOfTerm("UNIT", observation.unit()),
				observation));
		cite(observation.cite(), new Cited(null, null, this.observations, null,
				this.dated.observation(observation.asOf(), this.observations)));
	}

	private void statement(SeedEntity entity, long id, SeedEntity.Statement statement) {
		Long topic = this.index.idOrNull(statement.topic());
		Long about = this.index.idOrNull(statement.about());
		this.add.accept(RowMapper.INSTANCE.statement(
				new Fact(++this.statements, statement.code(entity.slug()), entity.updated()), id, topic, about,
				statement));
		cite(statement.cite(), new Cited(null, null, null, this.statements,
				this.dated.statement(statement.said(), this.statements, about, topic)));
	}

	/**
	 * Writes the citations of the record and of its own facts. Citations of the date that
	 * is served refer to its dated fact.
	 */
	private void ofItself(SeedEntity entity, long id) {
		Map<String, Long> dates = new HashMap<>();
		entity.type().facts().forEach((fact) -> {
			String value = entity.value(fact.field());
			if (fact instanceof EntityFact.Date && value != null) {
				dates.put(fact.field() + ' ' + value, this.dated.own(fact.field(), Edtf.parse(value)));
			}
		});
		entity.citations()
			.forEach((citation) -> citation(citation,
					new Cited(id, null, null, null, dates.get(citation.field() + ' ' + citation.claimed()))));
	}

	/**
	 * A planned relation may have held in its period, but on no day certainly.
	 */
	private static ValidityInterval held(SeedEntity.Relation relation) {
		ValidityInterval held = ValidityInterval.of(relation.period());
		return "PLANNED".equals(relation.status()) ? held.withoutCertainDays() : held;
	}

	private void cite(List<String> cite, Cited cited) {
		SeedEntity.Citation.parse(cite, null, null).forEach((citation) -> citation(citation, cited));
	}

	private void citation(SeedEntity.Citation citation, Cited cited) {
		this.add.accept(RowMapper.INSTANCE.citation(++this.citations, this.index.idOfSource(citation.source()),
				citation, cited));
	}

	/**
	 * The columns of all facts without a slug.
	 *
	 * @param id of its row
	 * @param code permanent
	 * @param recorded day of record
	 */
	record Fact(long id, String code, LocalDate recorded) {
	}

	/**
	 * The ends of a relation.
	 *
	 * @param subjectId id of the subject
	 * @param subjectType its type
	 * @param predicateId id of the predicate
	 * @param objectId id of the object
	 * @param objectType its type
	 */
	record Ends(long subjectId, String subjectType, long predicateId, long objectId, String objectType) {
	}

	/**
	 * The row that a citation supports; all but one are null.
	 *
	 * @param entityId id of an entity, or null
	 * @param relationId id of a relation, or null
	 * @param observationId id of an observation, or null
	 * @param statementId id of a statement, or null
	 * @param datedFactId id of the dated fact whose date it supports, or null
	 */
	record Cited(@Nullable Long entityId, @Nullable Long relationId, @Nullable Long observationId,
			@Nullable Long statementId, @Nullable Long datedFactId) {
	}

}
