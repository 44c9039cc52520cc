package org.lianhe.reconcile;

import java.util.function.BiFunction;
import java.util.function.Function;

import org.jooq.DSLContext;
import org.lianhe.cost.Lanes;
import org.lianhe.dataset.Releases;
import org.lianhe.name.Languages;
import org.lianhe.search.Indexes;
import org.lianhe.search.Searcher;
import org.lianhe.sql.Readers;
import org.lianhe.sql.Session;

/**
 * Reads the store for a request: in a place among all that is answered at once, within
 * the time that all statements of an answer have together, and all from one content.
 */
final class Lookups {

	private final Lanes lanes;

	private final Readers readers;

	private final Releases releases;

	private final Indexes indexes;

	private final DSLContext dialect;

	Lookups(Lanes lanes, Readers readers, Releases releases, Indexes indexes, DSLContext dialect) {
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
	<T> T read(long cost, Languages languages, Function<Known, T> work) {
		return this.lanes.in(cost, () -> {
			try (Session session = this.readers.open()) {
				return work.apply(new Known(session, this.dialect, languages));
			}
		});
	}

	/** The same with the index of names of what is read. */
	<T> T search(long cost, Languages languages, BiFunction<Known, Searcher, T> work) {
		return this.lanes.in(cost, () -> {
			try (Session session = this.readers.open()) {
				Known known = new Known(session, this.dialect, languages);
				return this.indexes.ask(this.releases.current(session).digest(),
						(searcher) -> work.apply(known, searcher));
			}
		});
	}

}
