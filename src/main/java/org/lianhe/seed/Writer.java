package org.lianhe.seed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.lianhe.edtf.Edtf;
import org.lianhe.edtf.Holding;
import org.lianhe.name.Folding;
import org.lianhe.sql.Inserts;
import org.lianhe.store.db.Tables;
import org.lianhe.store.db.tables.records.AncestryRecord;
import org.lianhe.store.db.tables.records.FormerSlugRecord;
import org.lianhe.store.db.tables.records.SourceAuthorRecord;

/** Puts a checked seed into empty tables. */
final class Writer {

	/**
	 * Raised whenever what is derived from the same records changes, so that stores are
	 * filled anew.
	 */
	static final int VERSION = 5;

	/** From the tables that refer to others to those that are referred to. */
	private static final List<Table<?>> TABLES = List.of(Tables.CHANGE, Tables.RELEASE, Tables.CITATION,
			Tables.INVOLVEMENT, Tables.DATED_FACT, Tables.STATEMENT, Tables.OBSERVATION, Tables.RELATION,
			Tables.SOURCE_AUTHOR, Tables.SOURCE, Tables.IDENTIFIER, Tables.NAME, Tables.ANCESTRY, Tables.FORMER_SLUG,
			Tables.ENTITY, Tables.TERM, Tables.DATASET);

	private static final Set<String> HIERARCHIES = Set.of("Place", "Topic");

	/**
	 * What belongs to a record is numbered from its id on, so that numbers follow the
	 * slugs in whichever order the records come; there is room for a million each.
	 */
	static final int ROOM = 20;

	private final DSLContext store;

	private final Seed seed;

	private final Catalogue catalogue;

	private final Naming naming = new Naming();

	private final Batch batch;

	private final DatedFacts dated = new DatedFacts(this::add);

	private long names;

	private long identifiers;

	private long relations;

	private long observations;

	private long statements;

	private long citations;

	private Writer(DSLContext store, Seed seed, Batch batch) {
		this.store = store;
		this.seed = seed;
		this.catalogue = seed.catalogue();
		this.batch = batch;
	}

	/** All tables that are filled, each after those that refer to it. */
	static List<Table<?>> tables(List<Table<?>> types) {
		return Stream.concat(types.stream(), TABLES.stream()).toList();
	}

	/** Puts a seed into empty tables, within the transaction that there is. */
	static void write(DSLContext store, Seed seed, String digest, String kept) {
		Inserts.during(store, (inserts) -> {
			try (Batch batch = new Batch(inserts, TABLES)) {
				new Writer(store, seed, batch).write(digest, kept);
			}
		});
	}

	private void write(String digest, String kept) {
		add(Rows.INSTANCE.dataset(this.seed.dataset(), digest, kept, VERSION));
		this.catalogue.terms()
			.forEach((term) -> add(Rows.INSTANCE.term(this.catalogue.idOfTerm(term.vocabulary(), term.code()), term)));
		this.seed.dataset()
			.withdrawn()
			.forEach((gone) -> add(new FormerSlugRecord(gone.slug().value(), null, gone.reason())));
		long sources = this.catalogue.sources().size();
		this.seed.progress().begin("writing entities", this.seed.count() - sources);
		this.seed.forEach(false, (record) -> entity(this.seed.entity(record)));
		this.seed.progress().begin("writing sources", sources);
		this.seed.forEach(true, (record) -> source(this.seed.source(record)));
		this.seed.progress().begin("writing facts", this.seed.count() - sources);
		this.seed.forEach(false, (record) -> facts(this.seed.entity(record)));
		this.batch.flush();
	}

	private void entity(SeedEntity entity) {
		long id = this.catalogue.idOf(entity.slug());
		this.names = id << ROOM;
		this.identifiers = id << ROOM;
		List<Naming.Written> written = this.naming.complete(entity.names());
		add(Rows.INSTANCE.entity(id, entity.type().name(), entity, this.naming.preferred(written),
				this.catalogue.degreeOf(entity.slug())));
		if (entity.type().table() != null) {
			add(own(id, entity, entity.type().table()));
		}
		written.forEach((name) -> add(Rows.INSTANCE.name(++this.names, id, name, Folding.fold(name.text()))));
		entity.identifiers()
			.forEach((one) -> add(
					Rows.INSTANCE.identifier(++this.identifiers, id, one, Schemes.address(one.scheme(), one.code()))));
		entity.formerSlugs().forEach((slug) -> add(new FormerSlugRecord(slug.value(), id, null)));
	}

	private TableRecord<?> own(long id, SeedEntity entity, Table<?> table) {
		TableRecord<?> row = (TableRecord<?>) this.store.newRecord(table);
		set(row, table.field("id", Long.class), id);
		set(row, table.field("type", String.class), entity.type().name());
		entity.type().facts().forEach((fact) -> {
			if (fact instanceof org.lianhe.entity.Fact.Date date
					&& entity.facts().get(date.field()) instanceof Edtf value) {
				set(row, date.text(), value.text());
				set(row, date.earliest(), value.earliest());
				set(row, date.latest(), value.latest());
			}
			else if (fact instanceof org.lianhe.entity.Fact.Code code) {
				set(row, code.column(), (String) entity.facts().get(code.field()));
			}
			else if (fact instanceof org.lianhe.entity.Fact.Point point) {
				set(row, point.latitude(), (Double) entity.facts().get("latitude"));
				set(row, point.longitude(), (Double) entity.facts().get("longitude"));
				set(row, point.grade(), (String) entity.facts().get("grade"));
				set(row, point.evidence(), (String) entity.facts().get("evidence"));
			}
		});
		return row;
	}

	private static <T> void set(TableRecord<?> row, @Nullable Field<T> field, @Nullable T value) {
		if (field != null) {
			row.set(field, value);
		}
	}

	private void source(SeedSource source) {
		long id = this.catalogue.idOfSource(source.slug());
		add(Rows.INSTANCE.source(id, source, this.catalogue.idOf(source.publisher()),
				idIfAny(source.originalPublisher()), this.naming.keys(source.title())));
		for (int i = 0; i < source.authors().size(); i++) {
			add(new SourceAuthorRecord(id, this.catalogue.idOf(source.authors().get(i)), i));
		}
	}

	private void facts(SeedEntity entity) {
		long id = this.catalogue.idOf(entity.slug());
		this.relations = id << ROOM;
		this.observations = id << ROOM;
		this.statements = id << ROOM;
		this.citations = id << ROOM;
		if (HIERARCHIES.contains(entity.type().name())) {
			this.seed.hierarchy()
				.within(entity.slug())
				.forEach((whole, distance) -> add(new AncestryRecord(id, this.catalogue.idOf(whole), distance)));
		}
		this.dated.begin(id, entity.type().name());
		ofItself(entity, id);
		entity.relations().forEach((tie) -> {
			Ends ends = new Ends(id, entity.type().name(), this.catalogue.idOfTerm("PREDICATE", tie.predicate()),
					this.catalogue.idOf(tie.object()), String.valueOf(this.catalogue.typeOf(tie.object())));
			add(Rows.INSTANCE.relation(new Fact(++this.relations, Codes.of(entity.slug(), tie), entity.updated()), ends,
					tie, held(tie)));
			cite(tie.citations(), new Cited(null, this.relations, null, null,
					this.dated.relation(tie.period(), this.relations, ends.objectId())));
		});
		entity.observations().forEach((figure) -> {
			add(Rows.INSTANCE.observation(
					new Fact(++this.observations, Codes.of(entity.slug(), figure), entity.updated()), id,
					this.catalogue.idOfTerm("MEASURE", figure.measure()),
					this.catalogue.idOfTerm("UNIT", figure.unit()), figure));
			cite(figure.citations(), new Cited(null, null, this.observations, null,
					this.dated.observation(figure.asOf(), this.observations)));
		});
		entity.statements().forEach((saying) -> {
			add(Rows.INSTANCE.statement(new Fact(++this.statements, Codes.of(entity.slug(), saying), entity.updated()),
					id, idIfAny(saying.topic()), idIfAny(saying.about()), saying));
			cite(saying.citations(), new Cited(null, null, null, this.statements, this.dated.statement(saying.said(),
					this.statements, idIfAny(saying.about()), idIfAny(saying.topic()))));
		});
	}

	/**
	 * Cites the record and its own facts; the date that is served, for those who give it.
	 */
	private void ofItself(SeedEntity entity, long id) {
		Map<String, Long> dates = new HashMap<>();
		entity.type().facts().forEach((fact) -> {
			if (entity.facts().get(fact.field()) instanceof Edtf date) {
				dates.put(fact.field() + ' ' + date.text(), this.dated.own(fact.field(), date));
			}
		});
		entity.citations()
			.forEach((cite) -> cite(List.of(cite),
					new Cited(id, null, null, null, dates.get(cite.field() + ' ' + cite.claimed()))));
	}

	/**
	 * A tie that was only planned may have held in its period, but never certainly did.
	 */
	private static Holding held(SeedEntity.Tie tie) {
		Holding held = Holding.of(tie.period());
		return "PLANNED".equals(tie.status()) ? held.uncertain() : held;
	}

	private void cite(List<SeedEntity.Cite> cites, Cited cited) {
		cites.forEach((cite) -> add(
				Rows.INSTANCE.citation(++this.citations, this.catalogue.idOfSource(cite.source()), cite, cited)));
	}

	private @Nullable Long idIfAny(@Nullable String slug) {
		return (slug != null) ? this.catalogue.idOf(slug) : null;
	}

	private void add(TableRecord<?> row) {
		this.batch.add(row);
	}

	/**
	 * What all facts without a slug have.
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
	 * What a citation supports; one of them.
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
