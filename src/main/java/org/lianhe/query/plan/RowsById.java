package org.lianhe.query.plan;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.PreparedQuery;
import org.lianhe.query.jdbc.SelectBuilder;
import org.lianhe.query.jdbc.TableAlias;

import org.springframework.util.function.SingletonSupplier;

/**
 * Rows whose ids were found otherwise than by a statement of the planner, shown as
 * objects of another type: each row is read once, and shown as often as it was picked, in
 * the order of picking, each time with what the pick adds to it.
 *
 * @param cell place of the list of {@link SelectedRow}s in the made row of the owner
 * @param rows type of the rows
 * @param shown name of the type of the objects in the schema
 * @param reserved columns that each pick fills
 * @param fields what answers a field of the other type
 */
public record RowsById(int cell, String rows, String shown, List<Field<?>> reserved,
		Function<QueryPlanner, Function<String, FieldPlanner>> fields) implements FieldPlanner {

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias scope, RequestedField asked) {
		RowType type = planner.types().get(this.rows);
		SelectBuilder select = planner.select();
		TableAlias row = type.open(select, (opened) -> ParentKeys.given(planner, select).are(opened.id()));
		int id = select.cell(row.id());
		List<Integer> places = this.reserved.stream().map(select::cell).toList();
		ObjectSelection selection = selection(planner, asked, row);
		SingletonSupplier<PreparedQuery> statement = planner.reading(select);
		return (run, items) -> {
			Map<Long, @Nullable Object[]> read = new HashMap<>();
			for (Object[] one : run.session().read(statement.obtain(), ids(items))) {
				read.put((Long) one[id], one);
			}
			selection.each(run, items, asked.slot(),
					(item) -> picks(item).stream()
						.filter((pick) -> read.containsKey(pick.id()))
						.map((pick) -> filled(read.get(pick.id()), places, pick))
						.toList());
		};
	}

	private ObjectSelection selection(QueryPlanner planner, RequestedField asked, TableAlias row) {
		Function<String, FieldPlanner> outputs = this.fields.apply(planner);
		return planner.selection(asked.children(),
				new TypeBinding(this.shown, (field) -> new TypeBinding.Bound(outputs.apply(field), row)));
	}

	private List<Long> ids(List<ResultObject> items) {
		Set<Long> ids = new LinkedHashSet<>();
		items.forEach((item) -> picks(item).forEach((pick) -> ids.add(pick.id())));
		return List.copyOf(ids);
	}

	private static @Nullable Object[] filled(@Nullable Object[] row, List<Integer> places, SelectedRow pick) {
		if (places.isEmpty()) {
			return row;
		}
		@Nullable Object[] filled = row.clone();
		for (int i = 0; i < places.size(); i++) {
			filled[places.get(i)] = pick.extra().get(i);
		}
		return filled;
	}

	@SuppressWarnings("unchecked")
	private List<SelectedRow> picks(ResultObject item) {
		return (List<SelectedRow>) item.cells()[this.cell];
	}

}
