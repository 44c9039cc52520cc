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
 * A list of rows whose ids were computed, shown as objects of another type. Each row is
 * read once and shown once for each {@link SelectedRow}, in their order, with the extra
 * values of each.
 *
 * @param column index of the list of {@link SelectedRow}s in the computed row of the
 * parent
 * @param rowType name of the type of the rows
 * @param typeName name of the type of the objects in the schema
 * @param reserved columns that the extra values fill
 * @param fields returns the planner of each field of the objects
 */
public record RowsById(int column, String rowType, String typeName, List<Field<?>> reserved,
		Function<QueryPlanner, Function<String, FieldPlanner>> fields) implements FieldPlanner {

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		RowType type = planner.types().get(this.rowType);
		SelectBuilder select = planner.newSelect();
		TableAlias row = type.join(select, (opened) -> ParentKeys.ofInputIds(planner, select).matches(opened.id()));
		int id = select.addColumn(row.id());
		List<Integer> places = this.reserved.stream().map(select::addColumn).toList();
		ObjectSelection selection = selection(planner, requested, row);
		SingletonSupplier<PreparedQuery> statement = planner.readStatement(select);
		return (state, items) -> {
			Map<Long, @Nullable Object[]> read = new HashMap<>();
			for (Object[] one : state.session().read(statement.obtain(), ids(items))) {
				read.put((Long) one[id], one);
			}
			selection.setLists(state, items, requested.slot(),
					(item) -> selectedRows(item).stream()
						.filter((pick) -> read.containsKey(pick.id()))
						.map((pick) -> withExtra(read.get(pick.id()), places, pick))
						.toList());
		};
	}

	private ObjectSelection selection(QueryPlanner planner, RequestedField requested, TableAlias row) {
		Function<String, FieldPlanner> outputs = this.fields.apply(planner);
		return planner.selection(requested.children(),
				new TypeBinding(this.typeName, (field) -> new TypeBinding.FieldBinding(outputs.apply(field), row)));
	}

	private List<Long> ids(List<ResultObject> items) {
		Set<Long> ids = new LinkedHashSet<>();
		items.forEach((item) -> selectedRows(item).forEach((pick) -> ids.add(pick.id())));
		return List.copyOf(ids);
	}

	private static @Nullable Object[] withExtra(@Nullable Object[] row, List<Integer> places, SelectedRow pick) {
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
	private List<SelectedRow> selectedRows(ResultObject item) {
		return (List<SelectedRow>) item.row()[this.column];
	}

}
