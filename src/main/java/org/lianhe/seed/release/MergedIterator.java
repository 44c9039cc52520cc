package org.lianhe.seed.release;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** Several lists in order, as one in order. */
final class MergedIterator implements Iterator<RecordLine> {

	private final PriorityQueue<Head> heads = new PriorityQueue<>(Comparator.comparing(Head::record));

	MergedIterator(List<Iterator<RecordLine>> parts) {
		parts.forEach(this::advance);
	}

	private void advance(Iterator<RecordLine> part) {
		if (part.hasNext()) {
			this.heads.add(new Head(part.next(), part));
		}
	}

	@Override
	public boolean hasNext() {
		return !this.heads.isEmpty();
	}

	@Override
	public RecordLine next() {
		Head first = this.heads.poll();
		if (first == null) {
			throw new NoSuchElementException();
		}
		advance(first.rest());
		return first.record();
	}

	private record Head(RecordLine record, Iterator<RecordLine> rest) {
	}

}
