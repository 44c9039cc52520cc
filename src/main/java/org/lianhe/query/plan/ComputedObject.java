package org.lianhe.query.plan;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Objects that are not read but made: rows that something else found or computed. A row
 * holds values, rows of further made objects, and ids of objects that are read.
 */
public final class ComputedObject {

	private ComputedObject() {
	}

	/**
	 * A field of {@code Query} that is one made object.
	 * @param type its name in the schema
	 * @param maker plans how each run makes the row
	 * @param fields what answers a field of it
	 */
	public static FieldPlanner root(String type,
			BiFunction<QueryPlanner, RequestedField, Function<ExecutionState, @Nullable Object[]>> maker,
			Function<String, FieldPlanner> fields) {
		return (planner, scope, asked) -> object(planner, asked, type, fields, maker.apply(planner, asked));
	}

	/**
	 * A step that makes one object, the same for all owners.
	 * @param type its name in the schema
	 * @param fields what answers a field of it
	 * @param row makes its row
	 */
	public static PlanStep object(QueryPlanner planner, RequestedField asked, String type,
			Function<String, FieldPlanner> fields, Function<ExecutionState, @Nullable Object[]> row) {
		ObjectSelection of = planner.selection(asked.children(), TypeBinding.made(type, fields));
		return (run, items) -> of.sharedOne(run, items, asked.slot(), row.apply(run));
	}

	/**
	 * A field of {@code Query} that is a list of made objects.
	 * @param type their name in the schema
	 * @param maker plans how each run makes the rows
	 * @param fields what answers a field of them
	 */
	public static FieldPlanner roots(String type,
			BiFunction<QueryPlanner, RequestedField, Function<ExecutionState, List<@Nullable Object[]>>> maker,
			Function<String, FieldPlanner> fields) {
		return (planner, scope, asked) -> {
			Function<ExecutionState, List<@Nullable Object[]>> making = maker.apply(planner, asked);
			ObjectSelection of = planner.selection(asked.children(), TypeBinding.made(type, fields));
			return (run, items) -> of.shared(run, items, asked.slot(), making.apply(run));
		};
	}

	/** The made objects whose rows stand, as a list, at this place of a made row. */
	public static FieldPlanner list(String type, int cell, Function<String, FieldPlanner> fields) {
		return (planner, scope, asked) -> {
			ObjectSelection of = planner.selection(asked.children(), TypeBinding.made(type, fields));
			return (run, items) -> of.each(run, items, asked.slot(), (item) -> rows(item, cell));
		};
	}

	/** The object whose id stands at this place of a made row. */
	public static FieldPlanner one(String target, int cell) {
		return (planner, scope, asked) -> {
			ObjectsById objects = new ObjectsById(planner, asked, target);
			return (run, items) -> {
				Map<Long, ResultObject> found = objects.read(run,
						items.stream().map((item) -> id(item.cells(), cell)).toList());
				items.forEach((item) -> item.set(asked.slot(), found.get(id(item.cells(), cell))));
			};
		};
	}

	/** The objects whose ids stand in the rows that a made row holds as a list. */
	public static FieldPlanner each(String target, int cell, int id) {
		return (planner, scope, asked) -> {
			ObjectsById objects = new ObjectsById(planner, asked, target);
			return (run, items) -> {
				Map<Long, ResultObject> found = objects.read(run,
						items.stream().flatMap((item) -> rows(item, cell).stream()).map((row) -> id(row, id)).toList());
				items.forEach((item) -> item.set(asked.slot(),
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
		Object rows = item.cells()[cell];
		return (rows != null) ? (List<@Nullable Object[]>) rows : List.of();
	}

}
