package org.lianhe.model.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.query.schema.Tables;

/** Reads the release that a session sees, and caches what depends only on it. */
public final class ReleaseReader {

	private final PreparedQuery current;

	private final PreparedQuery predicates;

	/** The predicates of the release with this digest. */
	private volatile Map.Entry<String, Set<String>> known = Map.entry("", Set.of());

	private volatile @Nullable Release last;

	public ReleaseReader(DSLContext dialect) {
		List<Field<String>> columns = List.of(Tables.DATASET.VERSION, Tables.DATASET.DIGEST, Tables.DATASET.KEPT);
		Query read = DSL.select(columns).from(Tables.DATASET);
		this.current = PreparedQuery.of(dialect, read, columns);
		Query codes = DSL.select(Tables.TERM.CODE).from(Tables.TERM).where(Tables.TERM.VOCABULARY.eq("PREDICATE"));
		this.predicates = PreparedQuery.of(dialect, codes, List.of(Tables.TERM.CODE));
	}

	/** Returns the release that the session sees. */
	public Release current(ReadSession session) {
		List<@Nullable Object[]> rows = session.read(this.current);
		if (rows.isEmpty()) {
			throw new IllegalStateException("the store is empty");
		}
		@Nullable Object[] row = rows.get(0);
		Release release = new Release((String) row[0], (String) row[1], (String) row[2]);
		this.last = release;
		return release;
	}

	/** The release that was read last; null if none was read yet. */
	public @Nullable Release last() {
		return this.last;
	}

	/** Returns the codes of all predicates of a release. */
	public Set<String> predicates(ReadSession session, Release release) {
		Map.Entry<String, Set<String>> last = this.known;
		if (!last.getKey().equals(release.digest())) {
			last = Map.entry(release.digest(),
					session.read(this.predicates).stream().map((row) -> (String) row[0]).collect(Collectors.toSet()));
			this.known = last;
		}
		return last.getValue();
	}

}
