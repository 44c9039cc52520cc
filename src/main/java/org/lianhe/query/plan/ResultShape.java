package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The response keys of an object in the order requested, and the indexes of their values.
 */
final class ResultShape {

	private final String typeName;

	private final List<String> keys = new ArrayList<>();

	private final List<Integer> slots = new ArrayList<>();

	private final Map<String, Integer> sourceSlots = new HashMap<>();

	ResultShape(String typeName) {
		this.typeName = typeName;
	}

	String typeName() {
		return this.typeName;
	}

	void add(String key, int slot) {
		this.keys.add(key);
		this.slots.add(slot);
	}

	/** Adds a value that data fetchers may read and the response does not show. */
	void addSource(String field, int slot) {
		this.sourceSlots.put(field, slot);
	}

	boolean hasSource(String field) {
		return this.sourceSlots.containsKey(field);
	}

	/** The slot of a value for data fetchers, or null. */
	@Nullable Integer sourceSlot(String field) {
		return this.sourceSlots.get(field);
	}

	int size() {
		return this.keys.size();
	}

	String key(int index) {
		return this.keys.get(index);
	}

	int slot(int index) {
		return this.slots.get(index);
	}

}
