package org.lianhe.property;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * An object of the model: what filters and orders ask of it, by the names that they use.
 */
final class Thing {

	private final String type;

	private final long rank;

	private final Map<String, @Nullable Object> shown;

	private final Map<String, @Nullable Object> values = new HashMap<>();

	private final Map<String, Supplier<List<Thing>>> ones = new HashMap<>();

	private final Map<String, Supplier<List<Thing>>> lists = new HashMap<>();

	private final Map<String, List<Thing>> found = new HashMap<>();

	/**
	 * An object without anything to be asked of yet.
	 * @param rank its place among those of its type, which settles ties
	 * @param shown what answers show of it
	 */
	Thing(String type, long rank, Map<String, @Nullable Object> shown) {
		this.type = type;
		this.rank = rank;
		this.shown = Collections.unmodifiableMap(shown);
	}

	/** Adds a scalar; a list of texts counts as one, any of which may match. */
	Thing value(String field, @Nullable Object value) {
		this.values.put(field, value);
		return this;
	}

	/** Adds those of which one must match. */
	Thing one(String field, Supplier<List<Thing>> linked) {
		this.ones.put(field, linked);
		return this;
	}

	/** Adds those of which some, none or every one must match. */
	Thing list(String field, Supplier<List<Thing>> linked) {
		this.lists.put(field, linked);
		return this;
	}

	String type() {
		return this.type;
	}

	long rank() {
		return this.rank;
	}

	Map<String, @Nullable Object> shown() {
		return this.shown;
	}

	/** The slug, for what has one. */
	String slug() {
		return String.valueOf(this.shown.get("slug"));
	}

	boolean isOne(String field) {
		return this.ones.containsKey(field);
	}

	boolean isList(String field) {
		return this.lists.containsKey(field);
	}

	/**
	 * The things at the other end of a field, in their natural order. To be asked once
	 * the model is whole, since they are kept.
	 */
	List<Thing> linked(String field) {
		Supplier<List<Thing>> linked = this.ones.getOrDefault(field, this.lists.get(field));
		if (linked == null) {
			throw new IllegalArgumentException("the model has no " + this.type + "." + field);
		}
		List<Thing> known = this.found.get(field);
		if (known == null) {
			known = linked.get();
			this.found.put(field, known);
		}
		return known;
	}

	/** The scalar, or null where it is unknown. */
	@Nullable Object value(String field) {
		if (!this.values.containsKey(field)) {
			throw new IllegalArgumentException("the model has no " + this.type + "." + field);
		}
		return this.values.get(field);
	}

	@Override
	public String toString() {
		return this.shown.toString();
	}

}
