package org.lianhe.model.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.schema.Tables;
import org.lianhe.query.schema.tables.Change;
import org.lianhe.query.schema.tables.Entity;

/**
 * Reads changes in blocks, so that memory does not depend on their number. The ids of the
 * changes since one release are consecutive.
 */
final class DeltaReader {

	private static final int BLOCK = 1000;

	private static final Change CHANGE = Tables.CHANGE;

	private static final Entity MERGED = Tables.ENTITY.as("merged");

	/** The columns that are read, in the order of the schema. */
	static final List<Field<String>> COLUMNS = List.of(CHANGE.ACTION, CHANGE.RECORD_TYPE, CHANGE.SLUG, CHANGE.PROPERTY,
			CHANGE.FIELD, CHANGE.FACT, CHANGE.FORMER_FACT, CHANGE.VALUE_BEFORE, CHANGE.VALUE_AFTER, MERGED.SLUG,
			CHANGE.REASON);

	private final PreparedQuery versions;

	private final PreparedQuery bounds;

	private final PreparedQuery block;

	DeltaReader(DSLContext dialect) {
		List<Field<?>> named = List.of(Tables.RELEASE.SINCE, Tables.RELEASE.ID);
		this.versions = PreparedQuery.of(dialect,
				DSL.select(named)
					.from(Tables.RELEASE)
					.where(Tables.RELEASE.SINCE.isNotNull())
					.orderBy(Tables.RELEASE.ID),
				named);
		List<Field<?>> ends = List.of(DSL.min(CHANGE.ID), DSL.max(CHANGE.ID));
		this.bounds = PreparedQuery.of(dialect,
				DSL.select(ends).from(CHANGE).where(PreparedQuery.isInputId(CHANGE.RELEASE_ID)), ends);
		this.block = block(dialect);
	}

	private static PreparedQuery block(DSLContext dialect) {
		Table<?> from = DSL.table("unnest({0})", PreparedQuery.inputIds()).as("b", "id");
		Field<Long> first = DSL.field(DSL.name("b", "id"), Long.class);
		return PreparedQuery.of(dialect,
				DSL.select(COLUMNS)
					.from(from)
					.join(CHANGE)
					.on(CHANGE.ID.ge(first).and(CHANGE.ID.lt(first.plus(DSL.inline((long) BLOCK)))))
					.leftJoin(MERGED)
					.on(MERGED.ID.eq(CHANGE.MERGED_INTO_ID))
					.orderBy(CHANGE.ID),
				COLUMNS);
	}

	/** Returns the ids of the releases that changes are known for, newest first. */
	Map<String, Long> versions(ReadSession session) {
		Map<String, Long> ids = new LinkedHashMap<>();
		session.read(this.versions).forEach((row) -> ids.put((String) row[0], (Long) row[1]));
		return ids;
	}

	/** Passes all changes since a release to a consumer, in order. */
	void read(ReadSession session, Long release, Consumer<@Nullable Object[]> each) {
		@Nullable Object[] ends = session.read(this.bounds, List.of(release)).get(0);
		if (ends[0] instanceof Long first && ends[1] instanceof Long last) {
			for (long next = first; next <= last; next += BLOCK) {
				List<@Nullable Object[]> rows = session.read(this.block, List.of(next));
				rows.subList(0, (int) Math.min(rows.size(), last - next + 1)).forEach(each);
			}
		}
	}

}
