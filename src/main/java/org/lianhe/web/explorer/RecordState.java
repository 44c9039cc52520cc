package org.lianhe.web.explorer;

import java.util.List;
import java.util.Locale;

import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.model.lookup.SlugFormat;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.schema.Tables;

/** Looks up where the page of a record is. */
final class RecordState {

	private final ReadOnlyConnections readers;

	private final DSLContext dialect;

	RecordState(ReadOnlyConnections readers, DSLContext dialect) {
		this.readers = readers;
		this.dialect = dialect;
	}

	/**
	 * The path of the page of a record.
	 * @param slug of the record, or a former one; may be any text
	 * @throws ApiException if there is no such record, or it was withdrawn
	 */
	String path(String slug) {
		List<@Nullable Object[]> found = SlugFormat.isKept(slug) ? read(slug) : List.of();
		if (found.isEmpty()) {
			throw new ApiException(ErrorCode.NOT_FOUND, "There is no record with this slug.");
		}
		Object type = found.get(0)[0];
		if (type == null) {
			throw new ApiException(ErrorCode.GONE, "The record with this slug was withdrawn.");
		}
		return "/" + type.toString().toLowerCase(Locale.ROOT) + "/" + found.get(0)[1];
	}

	private List<@Nullable Object[]> read(String slug) {
		Query query = this.dialect.select(Tables.ENTITY.TYPE, Tables.ENTITY.SLUG)
			.from(Tables.ENTITY)
			.where(Tables.ENTITY.SLUG.eq(slug))
			.unionAll(DSL.select(Tables.ENTITY.TYPE, Tables.ENTITY.SLUG)
				.from(Tables.FORMER_SLUG)
				.leftJoin(Tables.ENTITY)
				.on(Tables.ENTITY.ID.eq(Tables.FORMER_SLUG.ENTITY_ID))
				.where(Tables.FORMER_SLUG.SLUG.eq(slug)));
		try (ReadSession session = this.readers.open()) {
			return session.read(PreparedQuery.of(this.dialect, query, List.of(Tables.ENTITY.TYPE, Tables.ENTITY.SLUG)));
		}
	}

}
