package org.lianhe.web.pages;

import java.util.List;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.lianhe.model.lookup.SlugFormat;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.schema.Tables;

/** Looks up the state of a slug. */
final class RecordPages {

	private final ReadOnlyConnections readers;

	private final DSLContext dialect;

	RecordPages(ReadOnlyConnections readers, DSLContext dialect) {
		this.readers = readers;
		this.dialect = dialect;
	}

	/** Returns the state of a slug. The text may be anything. */
	Standing of(String slug) {
		if (!SlugFormat.isKept(slug)) {
			return Standing.UNKNOWN;
		}
		try (ReadSession session = this.readers.open()) {
			if (!ids(session, Tables.ENTITY, Tables.ENTITY.ID, Tables.ENTITY.SLUG, slug).isEmpty()) {
				return Standing.PRESENT;
			}
			List<@Nullable Object[]> former = ids(session, Tables.FORMER_SLUG, Tables.FORMER_SLUG.ENTITY_ID,
					Tables.FORMER_SLUG.SLUG, slug);
			if (former.isEmpty()) {
				return Standing.UNKNOWN;
			}
			return (former.get(0)[0] != null) ? Standing.PRESENT : Standing.WITHDRAWN;
		}
	}

	private List<@Nullable Object[]> ids(ReadSession session, Table<?> table, Field<Long> id, Field<String> key,
			String slug) {
		Query query = this.dialect.select(id).from(table).where(key.eq(slug));
		return session.read(PreparedQuery.of(this.dialect, query, List.of(id)));
	}

	/** The state of a slug. */
	enum Standing {

		/** There is a record with this slug, or one that it was merged into. */
		PRESENT,

		/** It was withdrawn. */
		WITHDRAWN,

		/** There has never been a record with this slug. */
		UNKNOWN

	}

}
