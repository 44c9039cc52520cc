package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.budget.RequestBudget;

/**
 * The requested fields of objects of certain types: creates the objects from rows and
 * sets their fields.
 */
final class ObjectSelection {

	private static final int OBJECT_BYTES = 64;

	/** A reference, and the text that a field may make of its cell. */
	private static final int SLOT_BYTES = 24;

	private final Map<String, ResultShape> shapes = new LinkedHashMap<>();

	private final List<PlanStep> steps = new ArrayList<>();

	private final Function<@Nullable Object[], String> typeOf;

	private int width;

	/**
	 * An empty selection.
	 * @param typeOf returns the type of a row
	 */
	ObjectSelection(Collection<String> types, Function<@Nullable Object[], String> typeOf) {
		types.forEach((type) -> this.shapes.put(type, new ResultShape(type)));
		this.typeOf = typeOf;
	}

	/** Reserves an index for the value of one more field. */
	int newSlot() {
		return this.width++;
	}

	/** Adds a response key for the value at this index, in objects of these types. */
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

	/** Adds the step that sets a field, for objects of these types. */
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

	/** Creates an object from its row; no field is set yet. */
	ResultObject newObject(@Nullable Object[] cells) {
		RequestBudget.current().reserve(OBJECT_BYTES + (long) SLOT_BYTES * this.width);
		return new ResultObject(shape(this.typeOf.apply(cells)), this.width, cells);
	}

	/** Sets all fields of these objects. */
	void fill(ExecutionState state, List<ResultObject> items) {
		if (!items.isEmpty()) {
			for (PlanStep step : this.steps) {
				step.fill(state, items);
			}
		}
	}

	/** Creates objects from rows and sets their fields. */
	List<ResultObject> newFilledObjects(ExecutionState state, List<@Nullable Object[]> rows) {
		List<ResultObject> made = rows.stream().map(this::newObject).toList();
		fill(state, made);
		return made;
	}

	/** Sets the same list of objects in all parents. */
	void setSameList(ExecutionState state, List<ResultObject> owners, int slot, List<@Nullable Object[]> rows) {
		List<ResultObject> made = newFilledObjects(state, rows);
		owners.forEach((owner) -> owner.set(slot, made));
	}

	/** Sets the same object in all parents. */
	void setSameObject(ExecutionState state, List<ResultObject> owners, int slot, @Nullable Object[] row) {
		ResultObject made = newFilledObjects(state, Collections.singletonList(row)).get(0);
		owners.forEach((owner) -> owner.set(slot, made));
	}

	/**
	 * Sets a separate list of objects in each parent; the fields of all lists are set
	 * together.
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
