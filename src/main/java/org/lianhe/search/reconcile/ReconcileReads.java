package org.lianhe.search.reconcile;

import java.util.function.BiFunction;
import java.util.function.Function;

import org.jooq.DSLContext;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.ReadSession;
import org.lianhe.search.IndexManager;
import org.lianhe.search.Searcher;

/**
 * Reads the store for a request: in a place among all that is answered at once, within
 * the time that all statements of an answer have together, and all from one content.
 */
final class ReconcileReads {

	private final QueryBulkhead lanes;

	private final ReadOnlyConnections readers;

	private final ReleaseReader releases;

	private final IndexManager indexes;

	private final DSLContext dialect;

	ReconcileReads(QueryBulkhead lanes, ReadOnlyConnections readers, ReleaseReader releases, IndexManager indexes,
			DSLContext dialect) {
		this.lanes = lanes;
		this.readers = readers;
		this.releases = releases;
		this.indexes = indexes;
		this.dialect = dialect;
	}

	/**
	 * Reads.
	 * @param cost of the request, as queries cost
	 */
	<T> T read(long cost, LanguagePreferences languages, Function<EntityReader, T> work) {
		return this.lanes.in(cost, () -> {
			try (ReadSession session = this.readers.open()) {
				return work.apply(new EntityReader(session, this.dialect, languages));
			}
		});
	}

	/** The same with the index of names of what is read. */
	<T> T search(long cost, LanguagePreferences languages, BiFunction<EntityReader, Searcher, T> work) {
		return this.lanes.in(cost, () -> {
			try (ReadSession session = this.readers.open()) {
				EntityReader known = new EntityReader(session, this.dialect, languages);
				return this.indexes.ask(this.releases.current(session).digest(),
						(searcher) -> work.apply(known, searcher));
			}
		});
	}

}
