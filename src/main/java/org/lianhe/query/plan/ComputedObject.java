package org.lianhe.query.plan;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Plans objects that are computed and not read from a table. The row of a computed object
 * holds values, lists of rows of further computed objects, and ids of objects that are
 * then read.
 */
public final class ComputedObject {

	private ComputedObject() {
	}

	/**
	 * A root field that is one computed object.
	 * @param type its name in the schema
	 * @param maker plans how each execution computes the row
	 * @param fields returns the planner of each of its fields
	 */
	public static FieldPlanner rootObject(String type,
			BiFunction<QueryPlanner, RequestedField, Function<ExecutionState, @Nullable Object[]>> maker,
			Function<String, FieldPlanner> fields) {
		return (planner, alias, requested) -> objectStep(planner, requested, type, fields,
				maker.apply(planner, requested));
	}

	/**
	 * A step that computes one object, the same for all parents.
	 * @param type its name in the schema
	 * @param fields returns the planner of each of its fields
	 * @param row computes its row
	 */
	public static PlanStep objectStep(QueryPlanner planner, RequestedField requested, String type,
			Function<String, FieldPlanner> fields, Function<ExecutionState, @Nullable Object[]> row) {
		ObjectSelection of = planner.selection(requested.children(), TypeBinding.ofComputedRows(type, fields));
		return (state, items) -> of.setSameObject(state, items, requested.slot(), row.apply(state));
	}

	/**
	 * A root field that is a list of computed objects.
	 * @param type their name in the schema
	 * @param maker plans how each execution computes the rows
	 * @param fields returns the planner of each of their fields
	 */
	public static FieldPlanner rootList(String type,
			BiFunction<QueryPlanner, RequestedField, Function<ExecutionState, List<@Nullable Object[]>>> maker,
			Function<String, FieldPlanner> fields) {
		return (planner, alias, requested) -> {
			Function<ExecutionState, List<@Nullable Object[]>> making = maker.apply(planner, requested);
			ObjectSelection of = planner.selection(requested.children(), TypeBinding.ofComputedRows(type, fields));
			return (state, items) -> of.setSameList(state, items, requested.slot(), making.apply(state));
		};
	}

	/** The computed objects whose rows are the list at this index of a computed row. */
	public static FieldPlanner listAt(String type, int cell, Function<String, FieldPlanner> fields) {
		return (planner, alias, requested) -> {
			ObjectSelection of = planner.selection(requested.children(), TypeBinding.ofComputedRows(type, fields));
			return (state, items) -> of.setLists(state, items, requested.slot(), (item) -> rows(item, cell));
		};
	}

	/** The object whose id, or null, is at this index of a computed row. */
	public static FieldPlanner entityAt(String target, int cell) {
		return (planner, alias, requested) -> {
			ObjectsById objects = new ObjectsById(planner, requested, target);
			return (state, items) -> {
				Map<Long, ResultObject> found = objects.read(state,
						items.stream()
							.filter((item) -> item.row()[cell] != null)
							.map((item) -> id(item.row(), cell))
							.toList());
				items.forEach((item) -> item.set(requested.slot(),
						(item.row()[cell] != null) ? found.get(id(item.row(), cell)) : null));
			};
		};
	}

	/** The objects whose ids are in the list of rows at this index of a computed row. */
	public static FieldPlanner entitiesAt(String target, int cell, int id) {
		return (planner, alias, requested) -> {
			ObjectsById objects = new ObjectsById(planner, requested, target);
			return (state, items) -> {
				Map<Long, ResultObject> found = objects.read(state,
						items.stream().flatMap((item) -> rows(item, cell).stream()).map((row) -> id(row, id)).toList());
				items.forEach((item) -> item.set(requested.slot(),
						rows(item, cell).stream().map((row) -> found.get(id(row, id))).toList()));
			};
		};
	}

	private static Long id(@Nullable Object[] row, int cell) {
		if (row[cell] instanceof Long id) {
			return id;
		}
		throw new IllegalStateException("no id in a made row");
	}

	@SuppressWarnings("unchecked")
	private static List<@Nullable Object[]> rows(ResultObject item, int cell) {
		Object rows = item.row()[cell];
		return (rows != null) ? (List<@Nullable Object[]>) rows : List.of();
	}

}
