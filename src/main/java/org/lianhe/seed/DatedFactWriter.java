package org.lianhe.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.edtf.DatePrecision;
import org.lianhe.core.edtf.Edtf;
import org.lianhe.query.schema.tables.records.DatedFactRecord;
import org.lianhe.query.schema.tables.records.InvolvementRecord;

/** Writes the dated facts of each entity, and the entities that each involves. */
final class DatedFactWriter {

	private final Consumer<TableRecord<?>> rows;

	private long entity;

	private String type = "";

	private long last;

	DatedFactWriter(Consumer<TableRecord<?>> rows) {
		this.rows = rows;
	}

	/** Begins an entity. */
	void begin(long id, String typeName) {
		this.entity = id;
		this.type = typeName;
		this.last = id << SeedWriter.ROOM;
	}

	/** A date of the entity itself. Each gives the id of the dated fact. */
	Long own(String field, Edtf date) {
		return add(field.toUpperCase(Locale.ROOT), date, new Of(null, null, null), List.of());
	}

	/** A relation of the entity; null if it has no period. */
	@Nullable Long relation(@Nullable Edtf period, long relation, long object) {
		return (period != null) ? add("RELATION", period, new Of(relation, null, null), List.of(object)) : null;
	}

	/** An observation of the entity; null if it has no date. */
	@Nullable Long observation(@Nullable Edtf asOf, long observation) {
		return (asOf != null) ? add("OBSERVATION", asOf, new Of(null, observation, null), List.of()) : null;
	}

	/** A statement of the entity; null if it has no date. */
	@Nullable Long statement(@Nullable Edtf said, long statement, @Nullable Long about, @Nullable Long topic) {
		if (said == null) {
			return null;
		}
		List<Long> others = new ArrayList<>();
		if (about != null) {
			others.add(about);
		}
		if (topic != null) {
			others.add(topic);
		}
		return add("STATEMENT", said, new Of(null, null, statement), others);
	}

	private Long add(String kind, Edtf date, Of of, List<Long> others) {
		long id = ++this.last;
		this.rows.accept(new DatedFactRecord(id, kind, date.text(), date.earliest(), date.latest(),
				DatePrecision.of(date).name(), DatePrecision.qualifier(date), this.entity, this.type, of.relation(),
				of.observation(), of.statement()));
		this.rows.accept(new InvolvementRecord(this.entity, id));
		others.stream()
			.distinct()
			.filter((other) -> other != this.entity)
			.forEach((other) -> this.rows.accept(new InvolvementRecord(other, id)));
		return id;
	}

	private record Of(@Nullable Long relation, @Nullable Long observation, @Nullable Long statement) {
	}

}
