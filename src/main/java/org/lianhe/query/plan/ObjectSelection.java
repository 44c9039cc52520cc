package org.lianhe.query.plan;

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
final class ObjectSelection {

	private final Map<String, ResultShape> shapes = new LinkedHashMap<>();

	private final List<PlanStep> steps = new ArrayList<>();

	private final Function<@Nullable Object[], String> typeOf;

	private int width;

	/**
	 * A selection on objects of these types.
	 * @param typeOf tells the type of a row
	 */
	ObjectSelection(Collection<String> types, Function<@Nullable Object[], String> typeOf) {
		types.forEach((type) -> this.shapes.put(type, new ResultShape(type)));
		this.typeOf = typeOf;
	}

	/** Reserves a place for the value of one more field. */
	int newSlot() {
		return this.width++;
	}

	/** Shows the value at the slot under this key, in objects of these types. */
	void addKey(Collection<String> types, String key, int slot) {
		types.forEach((type) -> shape(type).add(key, slot));
	}

	/** Gives the value at the slot to data fetchers of fields of these types. */
	void addSource(Collection<String> types, String field, int slot) {
		types.forEach((type) -> shape(type).addSource(field, slot));
	}

	/** Whether data fetchers of fields of this type are given this value. */
	boolean hasSource(String type, String field) {
		return shape(type).hasSource(field);
	}

	/** Adds what fills a field, for objects of these types. */
	void addStep(Collection<String> types, PlanStep step) {
		if (types.size() == this.shapes.size()) {
			this.steps.add(step);
			return;
		}
		List<ResultShape> wanted = types.stream().map(this::shape).toList();
		this.steps.add((state, items) -> {
			List<ResultObject> some = items.stream()
				.filter((item) -> wanted.stream().anyMatch(item::hasShape))
				.toList();
			if (!some.isEmpty()) {
				step.fill(state, some);
			}
		});
	}

	/** An object from its row, with no field filled yet. */
	ResultObject newObject(@Nullable Object[] cells) {
		return new ResultObject(shape(this.typeOf.apply(cells)), this.width, cells);
	}

	/** Fills all fields of all these objects. */
	void fill(ExecutionState state, List<ResultObject> items) {
		if (!items.isEmpty()) {
			for (PlanStep step : this.steps) {
				step.fill(state, items);
			}
		}
	}

	/** Objects from their rows, with all fields filled. */
	List<ResultObject> newFilledObjects(ExecutionState state, List<@Nullable Object[]> rows) {
		List<ResultObject> made = rows.stream().map(this::newObject).toList();
		fill(state, made);
		return made;
	}

	/** Sets the same list of objects in all owners. */
	void setSameList(ExecutionState state, List<ResultObject> owners, int slot, List<@Nullable Object[]> rows) {
		List<ResultObject> made = newFilledObjects(state, rows);
		owners.forEach((owner) -> owner.set(slot, made));
	}

	/** Sets the same object in all owners. */
	void setSameObject(ExecutionState state, List<ResultObject> owners, int slot, @Nullable Object[] row) {
		ResultObject made = newFilledObjects(state, Collections.singletonList(row)).get(0);
		owners.forEach((owner) -> owner.set(slot, made));
	}

	/**
	 * Sets a list of objects of its own in each owner, and fills those of all together.
	 */
	void setLists(ExecutionState state, List<ResultObject> owners, int slot,
			Function<ResultObject, List<@Nullable Object[]>> rows) {
		List<ResultObject> all = new ArrayList<>();
		for (ResultObject owner : owners) {
			List<ResultObject> made = rows.apply(owner).stream().map(this::newObject).toList();
			owner.set(slot, made);
			all.addAll(made);
		}
		fill(state, all);
	}

	private ResultShape shape(String type) {
		ResultShape shape = this.shapes.get(type);
		if (shape == null) {
			throw new IllegalStateException("no shape for " + type);
		}
		return shape;
	}

}
