package org.lianhe.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a server keeps in memory, measured again and again. */
final class Retained {

	/** What caches may grow by while they fill, in bytes. */
	static final long ROOM = 64_000_000;

	private final List<Long> bytes = new ArrayList<>();

	void add(long retained) {
		this.bytes.add(retained);
	}

	/** Whether it never grew by more than caches have room for. */
	boolean isFlat() {
		return this.bytes.stream().noneMatch((bytes) -> bytes - this.bytes.get(0) > ROOM);
	}

	@Override
	public String toString() {
		return "retained " + this.bytes.stream()
			.map((bytes) -> "%.1f MB".formatted(bytes / 1e6))
			.collect(Collectors.joining(", "));
	}

}
