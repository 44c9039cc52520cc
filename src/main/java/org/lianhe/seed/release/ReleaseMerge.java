package org.lianhe.seed.release;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Goes through two releases at once, both in order, and tells what they differ in. Of
 * each, one record is in memory at a time.
 */
public final class ReleaseMerge {

	private final Iterator<RecordLine> after;

	private final UnaryOperator<RecordLine> canonical;

	private final Consumer<FieldChange> changes;

	private @Nullable RecordLine next;

	/**
	 * A merge at its beginning.
	 * @param after the records of the newer release
	 * @param canonical writes a record of the older release as one of the newer is
	 * written
	 * @param changes is told the differences, in the order of the records
	 */
	public ReleaseMerge(Iterator<RecordLine> after, UnaryOperator<RecordLine> canonical,
			Consumer<FieldChange> changes) {
		this.after = after;
		this.canonical = canonical;
		this.changes = changes;
		advance();
	}

	/** What two states of one record differ in. */
	public static List<FieldChange> one(RecordLine before, RecordLine after) {
		return RecordComparison.of(before, after);
	}

	/** Takes the next record of the older release. */
	public void before(RecordLine old) {
		addUntil(old);
		RecordLine same = this.next;
		if (same == null || same.compareTo(old) != 0) {
			this.changes.accept(FieldChange.deleted(this.canonical.apply(old)));
			return;
		}
		if (!same.json().equals(old.json())) {
			RecordComparison.of(this.canonical.apply(old), same).forEach(this.changes);
		}
		advance();
	}

	/** Takes the end of the older release. */
	public void end() {
		addUntil(null);
	}

	private void addUntil(@Nullable RecordLine old) {
		while (this.next != null && (old == null || this.next.compareTo(old) < 0)) {
			this.changes.accept(FieldChange.added(this.next));
			advance();
		}
	}

	private void advance() {
		this.next = this.after.hasNext() ? this.after.next() : null;
	}

}
