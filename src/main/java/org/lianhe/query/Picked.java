package org.lianhe.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.lianhe.sql.Scope;
import org.lianhe.sql.Select;
import org.lianhe.sql.Statement;

/**
 * The objects whose ids were found otherwise than by a statement of the planner: each row
 * is read once, and shown as often as it was picked, in the order of picking.
 *
 * @param cell place of the list of {@link Pick}s in the made row of the owner
 * @param rows type of the rows
 * @param shown name of the type in the schema, where it differs from that of the rows
 * @param reserved columns that each pick fills
 * @param fields what answers a field of the other type
 */
public record Picked(int cell, String rows, @Nullable String shown, List<Field<?>> reserved,
		Function<Planner, Function<String, Output>> fields) implements Output {

	/** Objects of a type, as they are. */
	public static Picked of(int cell, String type) {
		return new Picked(cell, type, null, List.of(), (planner) -> planner.types().get(type)::output);
	}

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		RowType type = planner.types().get(this.rows);
		Select select = planner.select();
		Scope row = type.open(select, (opened) -> Owners.given(planner, select).are(opened.id()));
		int id = select.cell(row.id());
		List<Integer> places = this.reserved.stream().map(select::cell).toList();
		Selection selection = selection(planner, asked, type, row);
		Lazy<Statement> statement = new Lazy<>(
				() -> planner.prepare(select.selecting(select.columns()), select.columns()));
		return (run, items) -> {
			Map<Long, @Nullable Object[]> read = new HashMap<>();
			for (Object[] one : run.session().read(statement.get(), ids(items))) {
				read.put((Long) one[id], one);
			}
			List<Item> all = new ArrayList<>();
			for (Item item : items) {
				List<Item> mine = picks(item).stream()
					.filter((pick) -> read.containsKey(pick.id()))
					.map((pick) -> selection.item(filled(read.get(pick.id()), places, pick)))
					.toList();
				item.set(asked.slot(), mine);
				all.addAll(mine);
			}
			selection.fill(run, all);
		};
	}

	private Selection selection(Planner planner, Asked asked, RowType type, Scope row) {
		if (this.shown == null) {
			return planner.selection(asked.children(), type, row);
		}
		Function<String, Output> outputs = this.fields.apply(planner);
		return planner.selection(asked.children(),
				new Variant(this.shown, (field) -> new Variant.Bound(outputs.apply(field), row)));
	}

	private List<Long> ids(List<Item> items) {
		Set<Long> ids = new LinkedHashSet<>();
		items.forEach((item) -> picks(item).forEach((pick) -> ids.add(pick.id())));
		return List.copyOf(ids);
	}

	private static @Nullable Object[] filled(@Nullable Object[] row, List<Integer> places, Pick pick) {
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
	private List<Pick> picks(Item item) {
		return (List<Pick>) item.cells()[this.cell];
	}

}
