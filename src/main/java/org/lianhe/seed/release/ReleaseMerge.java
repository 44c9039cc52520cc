package org.lianhe.seed.release;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Compares two releases whose records are in order. Of each, one record is in memory at a
 * time.
 */
public final class ReleaseMerge {

	private final Iterator<RecordLine> before;

	private final UnaryOperator<RecordLine> canonical;

	private final Consumer<FieldChange> changes;

	private @Nullable RecordLine next;

	/**
	 * A comparison that begins.
	 * @param before the records of the older release
	 * @param canonical writes a record of the older release in the form of the newer
	 * @param changes takes the changes in the order of the records
	 */
	public ReleaseMerge(Iterator<RecordLine> before, UnaryOperator<RecordLine> canonical,
			Consumer<FieldChange> changes) {
		this.before = before;
		this.canonical = canonical;
		this.changes = changes;
		advance();
	}

	/** The changes between two states of one record. */
	public static List<FieldChange> compare(RecordLine before, RecordLine after) {
		return RecordComparison.of(before, after);
	}

	/** Takes the next record of the newer release. */
	public void accept(RecordLine after) {
		deleteUntil(after);
		RecordLine old = this.next;
		if (old == null || old.compareTo(after) != 0) {
			this.changes.accept(FieldChange.added(after));
			return;
		}
		if (!old.json().equals(after.json())) {
			compare(this.canonical.apply(old), after).forEach(this.changes);
		}
		advance();
	}

	/** Takes the end of the newer release. */
	public void end() {
		deleteUntil(null);
	}

	private void deleteUntil(@Nullable RecordLine after) {
		while (this.next != null && (after == null || this.next.compareTo(after) < 0)) {
			this.changes.accept(FieldChange.deleted(this.canonical.apply(this.next)));
			advance();
		}
	}

	private void advance() {
		this.next = this.before.hasNext() ? this.before.next() : null;
	}

}
