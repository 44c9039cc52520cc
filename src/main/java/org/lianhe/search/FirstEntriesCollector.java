package org.lianhe.search;

import java.util.Arrays;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.Bits;

/**
 * Takes the first entries of an index that is one segment and that were not seen before,
 * and stops there.
 */
final class FirstEntriesCollector extends SimpleCollector {

	private static final int ROOM = 64;

	private final Bits seen;

	private final int most;

	private int[] entries = new int[ROOM];

	private int count;

	private FirstEntriesCollector(Bits seen, int most) {
		this.seen = seen;
		this.most = most;
	}

	@Override
	protected void doSetNextReader(LeafReaderContext context) {
		if (context.docBase != 0) {
			throw new IllegalStateException("the index has several segments");
		}
	}

	@Override
	public void collect(int entry) {
		if (this.count == this.most) {
			throw new CollectionTerminatedException();
		}
		if (this.seen.get(entry)) {
			return;
		}
		if (this.count == this.entries.length) {
			this.entries = Arrays.copyOf(this.entries, 2 * this.count);
		}
		this.entries[this.count++] = entry;
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	/** Takes so many in a search. */
	static CollectorManager<FirstEntriesCollector, int[]> taking(Bits seen, int most) {
		return new CollectorManager<>() {

			@Override
			public FirstEntriesCollector newCollector() {
				return new FirstEntriesCollector(seen, most);
			}

			@Override
			public int[] reduce(Collection<FirstEntriesCollector> collectors) {
				return collectors.stream().flatMapToInt((one) -> Arrays.stream(one.places())).toArray();
			}

		};
	}

	/** Their places, ascending. */
	private int[] places() {
		return Arrays.copyOf(this.entries, this.count);
	}

}
