package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * The response keys of an object in the order requested, and the indexes of their values.
 */
final class ResultShape {

	private final List<String> keys = new ArrayList<>();

	private final List<Integer> slots = new ArrayList<>();

	void add(String key, int slot) {
		this.keys.add(key);
		this.slots.add(slot);
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
