package org.lianhe.seed;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.core.i18n.TextFolding;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.model.entity.EntityFact;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.records.FormerSlugRecord;
import org.lianhe.query.schema.tables.records.SourceAuthorRecord;

/** Writes a checked seed to empty tables. */
final class SeedWriter {

	/**
	 * To be raised when the same records give other rows, so that stores are loaded
	 * again.
	 */
	static final int VERSION = 9;

	/** Tables before those that they refer to. */
	private static final List<Table<?>> TABLES = List.of(Tables.CHANGE, Tables.RELEASE, Tables.CITATION, Tables.CLAIM,
			Tables.INVOLVEMENT, Tables.DATED_FACT, Tables.STATEMENT, Tables.OBSERVATION, Tables.DISAGREEMENT,
			Tables.PLACEMENT, Tables.QUALITY, Tables.RELATION, Tables.SOURCE_AUTHOR, Tables.SOURCE, Tables.IDENTIFIER,
			Tables.NAME, Tables.ANCESTRY, Tables.FORMER_SLUG, Tables.ENTITY, Tables.TERM, Tables.DATASET);

	/**
	 * Bits for the number of a row within its entity. The upper bits are the id of the
	 * entity, so that ids follow the slugs whatever the order of loading.
	 */
	static final int ROOM = 20;

	private final DSLContext store;

	private final Seed seed;

	private final ReferenceIndex index;

	private final NameCompletion naming = new NameCompletion();

	private final RowBatch batch;

	private final FactWriter facts;

	private long names;

	private long identifiers;

	private SeedWriter(DSLContext store, Seed seed, RowBatch batch) {
		this.store = store;
		this.seed = seed;
		this.index = seed.index();
		this.batch = batch;
		this.facts = new FactWriter(seed, batch::add);
	}

	/** All tables that are loaded, each before those that it refers to. */
	static List<Table<?>> tables(List<Table<?>> types) {
		return Stream.concat(types.stream(), TABLES.stream()).toList();
	}

	/** Writes a seed to empty tables, within the current transaction. */
	static void write(DSLContext store, Seed seed, String digest, String releases) {
		RowBatch.write(store, TABLES, (batch) -> new SeedWriter(store, seed, batch).write(digest, releases));
		DerivedTables.fill(store);
	}

	private void write(String digest, String releases) {
		add(RowMapper.INSTANCE.dataset(this.seed.dataset(), digest, releases, VERSION));
		this.index.terms()
			.forEach((term) -> add(RowMapper.INSTANCE.term(this.index.idOfTerm(term.vocabulary(), term.code()), term)));
		this.seed.dataset()
			.withdrawn()
			.forEach((withdrawal) -> add(new FormerSlugRecord(withdrawal.slug(), null, withdrawal.reason())));
		long sources = this.index.sources().size();
		this.seed.progress().begin("writing entities", this.seed.count() - sources);
		this.seed.forEach(false, (record) -> entity(this.seed.entity(record)));
		this.seed.progress().begin("writing sources", sources);
		this.seed.forEach(true, (record) -> source(RecordReader.source(record)));
		this.seed.progress().begin("writing facts", this.seed.count() - sources);
		this.seed.forEach(false, (record) -> this.facts.write(this.seed.entity(record)));
	}

	private void entity(SeedEntity entity) {
		long id = this.index.idOf(entity.slug());
		this.names = id << ROOM;
		this.identifiers = id << ROOM;
		List<SeedEntity.Name> written = this.naming.complete(entity.names());
		String kind = Objects.requireNonNullElse(entity.kind(), TypeNames.codeOf(entity.type().name()));
		add(RowMapper.INSTANCE.entity(id, entity.type().name(), kind, entity, this.naming.preferred(written),
				this.index.degreeOf(entity.slug()), entity.sourceCount()));
		if (entity.type().table() != null) {
			add(own(id, entity, entity.type().table()));
		}
		written.forEach((name) -> add(RowMapper.INSTANCE.name(++this.names, id, name, TextFolding.fold(name.text()))));
		entity.identifiers()
			.forEach((one) -> add(RowMapper.INSTANCE.identifier(++this.identifiers, id, one,
					IdentifierSchemes.address(one.scheme(), one.code()))));
		entity.formerSlugs().forEach((slug) -> add(new FormerSlugRecord(slug, id, null)));
	}

	private TableRecord<?> own(long id, SeedEntity entity, Table<?> table) {
		TableRecord<?> row = (TableRecord<?>) this.store.newRecord(table);
		row.from(Map.of("id", id, "type", entity.type().name()));
		entity.type().facts().forEach((fact) -> {
			String value = entity.value(fact.field());
			if (fact instanceof EntityFact.Code code) {
				row.set(code.column(), value);
			}
			else if (fact instanceof EntityFact.Date date && value != null) {
				Edtf parsed = Edtf.parse(value);
				row.set(date.text(), value);
				row.set(date.earliest(), parsed.earliest());
				row.set(date.latest(), parsed.latest());
			}
			else if (fact instanceof EntityFact.Point point && entity.coordinates() != null) {
				row.set(point.latitude(), entity.coordinates().latitude());
				row.set(point.longitude(), entity.coordinates().longitude());
				row.set(point.grade(), entity.coordinates().grade());
				row.set(point.evidence(), entity.coordinates().evidence());
			}
		});
		return row;
	}

	private void source(SeedSource source) {
		long id = this.index.idOfSource(source.slug());
		this.facts.addSource(source);
		add(RowMapper.INSTANCE.source(id, source, this.index.idOf(source.publisher()),
				this.index.idOrNull(source.originalPublisher()), this.naming.keys(source.title())));
		for (int i = 0; i < source.authors().size(); i++) {
			add(new SourceAuthorRecord(id, this.index.idOf(source.authors().get(i)), i));
		}
	}

	private void add(TableRecord<?> row) {
		this.batch.add(row);
	}

}
