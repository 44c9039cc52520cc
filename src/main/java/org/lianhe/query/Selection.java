package org.lianhe.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What was asked of objects of one kind: makes them from rows, and fills their fields.
 */
final class Selection {

	private final Map<String, Shape> shapes = new LinkedHashMap<>();

	private final List<Step> steps = new ArrayList<>();

	private final Function<@Nullable Object[], String> typeOf;

	private int width;

	/**
	 * A selection on objects of these types.
	 * @param typeOf tells the type of a row
	 */
	Selection(Collection<String> types, Function<@Nullable Object[], String> typeOf) {
		types.forEach((type) -> this.shapes.put(type, new Shape()));
		this.typeOf = typeOf;
	}

	/** Reserves a place for the value of one more field. */
	int slot() {
		return this.width++;
	}

	/** Shows the value at the slot under this key, in objects of these types. */
	void show(Collection<String> types, String key, int slot) {
		types.forEach((type) -> shape(type).add(key, slot));
	}

	/** Adds what fills a field, for objects of these types. */
	void add(Collection<String> types, Step step) {
		if (types.size() == this.shapes.size()) {
			this.steps.add(step);
			return;
		}
		List<Shape> wanted = types.stream().map(this::shape).toList();
		this.steps.add((run, items) -> {
			List<Item> some = items.stream().filter((item) -> wanted.stream().anyMatch(item::hasShape)).toList();
			if (!some.isEmpty()) {
				step.fill(run, some);
			}
		});
	}

	/** An object from its row, with no field filled yet. */
	Item item(@Nullable Object[] cells) {
		return new Item(shape(this.typeOf.apply(cells)), this.width, cells);
	}

	/** Fills all fields of all these objects. */
	void fill(Run run, List<Item> items) {
		if (!items.isEmpty()) {
			for (Step step : this.steps) {
				step.fill(run, items);
			}
		}
	}

	/** Objects from their rows, with all fields filled. */
	List<Item> filled(Run run, List<@Nullable Object[]> rows) {
		List<Item> made = rows.stream().map(this::item).toList();
		fill(run, made);
		return made;
	}

	/** Sets the same list of objects in all owners. */
	void shared(Run run, List<Item> owners, int slot, List<@Nullable Object[]> rows) {
		List<Item> made = filled(run, rows);
		owners.forEach((owner) -> owner.set(slot, made));
	}

	/** Sets the same object in all owners. */
	void sharedOne(Run run, List<Item> owners, int slot, @Nullable Object[] row) {
		Item made = filled(run, Collections.singletonList(row)).get(0);
		owners.forEach((owner) -> owner.set(slot, made));
	}

	/**
	 * Sets a list of objects of its own in each owner, and fills those of all together.
	 */
	void each(Run run, List<Item> owners, int slot, Function<Item, List<@Nullable Object[]>> rows) {
		List<Item> all = new ArrayList<>();
		for (Item owner : owners) {
			List<Item> made = rows.apply(owner).stream().map(this::item).toList();
			owner.set(slot, made);
			all.addAll(made);
		}
		fill(run, all);
	}

	private Shape shape(String type) {
		Shape shape = this.shapes.get(type);
		if (shape == null) {
			throw new IllegalStateException("no shape for " + type);
		}
		return shape;
	}

}
