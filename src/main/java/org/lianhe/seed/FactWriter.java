package org.lianhe.seed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.DatePrecision;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.core.edtf.ValidityInterval;
import org.lianhe.model.entity.EntityFact;
import org.lianhe.query.schema.tables.records.AncestryRecord;
import org.lianhe.query.schema.tables.records.DatedFactRecord;
import org.lianhe.query.schema.tables.records.InvolvementRecord;

/**
 * Writes the relations, observations, statements, dated facts and citations of entities.
 */
final class FactWriter {

	private static final Set<String> HIERARCHIES = Set.of("Place", "Topic");

	private final ReferenceIndex index;

	private final PartOfHierarchy hierarchy;

	private final Consumer<TableRecord<?>> add;

	private final ClaimWriter claims;

	private long relations;

	private long observations;

	private long statements;

	private long citations;

	private long datedFacts;

	/** The entity whose facts are written. */
	private long entity;

	private String type = "";

	/**
	 * A writer of rows.
	 * @param seed with all ids that facts refer to
	 */
	FactWriter(Seed seed, Consumer<TableRecord<?>> add) {
		this.index = seed.index();
		this.hierarchy = seed.hierarchy();
		this.add = add;
		this.claims = new ClaimWriter(this.index, add);
	}

	/** Notes a source, before any facts are written. */
	void addSource(SeedSource source) {
		this.claims.addSource(source);
	}

	/** Writes all facts of an entity. */
	void write(SeedEntity entity) {
		long id = this.index.idOf(entity.slug());
		this.entity = id;
		this.type = entity.type().name();
		this.relations = id << SeedWriter.ROOM;
		this.observations = id << SeedWriter.ROOM;
		this.statements = id << SeedWriter.ROOM;
		this.citations = id << SeedWriter.ROOM;
		this.datedFacts = id << SeedWriter.ROOM;
		if (HIERARCHIES.contains(this.type)) {
			this.hierarchy.within(entity.slug())
				.forEach(
						(whole, distance) -> this.add.accept(new AncestryRecord(id, this.index.idOf(whole), distance)));
		}
		this.claims.write(entity);
		writeOwn(entity);
		entity.relations().forEach((relation) -> write(entity, relation));
		entity.observations().forEach((observation) -> write(entity, observation));
		entity.statements().forEach((statement) -> write(entity, statement));
	}

	private void write(SeedEntity entity, SeedEntity.Relation relation) {
		Ends ends = new Ends(this.entity, this.type, this.index.idOfTerm("PREDICATE", relation.predicate()),
				this.index.idOf(relation.object()), String.valueOf(this.index.typeOf(relation.object())));
		this.add.accept(RowMapper.INSTANCE.relation(
				fact(++this.relations, relation.code(entity.slug()), entity, relation.cite()), ends, relation,
				held(relation)));
		cite(relation.cite(), "RELATION", relation.period(), new Cited(null, this.relations, null, null, null),
				ends.objectId());
	}

	private void write(SeedEntity entity, SeedObservation observation) {
		this.add.accept(RowMapper.INSTANCE.observation(
				fact(++this.observations, observation.code(entity.slug()), entity, observation.cite()), this.entity,
				this.index.idOfTerm("MEASURE", observation.measure()), this.index.idOfTerm("UNIT", observation.unit()),
				observation, this.claims.disagreementOf(observation)));
		cite(observation.cite(), "OBSERVATION", observation.asOf(),
				new Cited(null, null, this.observations, null, null));
	}

	private void write(SeedEntity entity, SeedEntity.Statement statement) {
		Long topic = this.index.idOrNull(statement.topic());
		Long about = this.index.idOrNull(statement.about());
		this.add.accept(RowMapper.INSTANCE.statement(
				fact(++this.statements, statement.code(entity.slug()), entity, statement.cite()), this.entity, topic,
				about, statement));
		cite(statement.cite(), "STATEMENT", statement.said(), new Cited(null, null, null, this.statements, null), about,
				topic);
	}

	/**
	 * Writes the citations of the record and of its own facts. Citations of the date that
	 * is served refer to its dated fact.
	 */
	private void writeOwn(SeedEntity entity) {
		Cited own = new Cited(this.entity, null, null, null, null);
		Map<String, Cited> dates = new HashMap<>();
		entity.type().facts().forEach((fact) -> {
			String value = entity.value(fact.field());
			if (fact instanceof EntityFact.Date && value != null) {
				dates.put(fact.field() + ' ' + value,
						dated(fact.field().toUpperCase(Locale.ROOT), Edtf.parse(value), own));
			}
		});
		entity.citations()
			.forEach((citation) -> write(citation,
					dates.getOrDefault(citation.field() + ' ' + citation.claimed(), own)));
	}

	/**
	 * A planned relation may have held in its period, but on no day certainly.
	 */
	private static ValidityInterval held(SeedEntity.Relation relation) {
		ValidityInterval held = ValidityInterval.of(relation.period());
		return "PLANNED".equals(relation.status()) ? held.withoutCertainDays() : held;
	}

	/** Writes the citations of a fact, and its dated fact if it has a date. */
	private void cite(List<String> cite, String kind, @Nullable Edtf date, Cited fact, @Nullable Long... others) {
		Cited cited = (date != null) ? dated(kind, date, fact, others) : fact;
		SeedCitation.parse(cite, null, null).forEach((citation) -> write(citation, cited));
	}

	private void write(SeedCitation citation, Cited cited) {
		this.add.accept(RowMapper.INSTANCE.citation(++this.citations, this.index.idOfSource(citation.source()),
				citation, this.index.idOrNull(citation.attributedTo()), this.claims.claimOf(citation), cited));
	}

	private static Fact fact(long id, String code, SeedEntity entity, List<String> cite) {
		return new Fact(id, code, entity.updated(), SeedCitation.sources(cite).size());
	}

	/**
	 * Writes a dated fact, and the entities that it involves.
	 * @param others the other entities; null where there is none
	 */
	private Cited dated(String kind, Edtf date, Cited fact, @Nullable Long... others) {
		long id = ++this.datedFacts;
		this.add.accept(new DatedFactRecord(id, kind, date.text(), date.earliest(), date.latest(),
				DatePrecision.of(date).name(), DatePrecision.qualifier(date), this.entity, this.type, fact.relationId(),
				fact.observationId(), fact.statementId()));
		Stream.concat(Stream.of(this.entity), Stream.of(others))
			.filter(Objects::nonNull)
			.distinct()
			.forEach((involved) -> this.add.accept(new InvolvementRecord(involved, id)));
		return new Cited(fact.entityId(), fact.relationId(), fact.observationId(), fact.statementId(), id);
	}

	/**
	 * The columns of all facts without a slug.
	 *
	 * @param id of its row
	 * @param code permanent
	 * @param recorded day of record
	 * @param sourceCount number of sources that state or imply it
	 */
	record Fact(long id, String code, LocalDate recorded, int sourceCount) {
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
	 * The row that a citation supports; of the first four, all but one are null.
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
