package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.TableAlias;

/**
 * An object without a table of its own, whose fields are made of the row of the object
 * that it belongs to.
 *
 * @param type its name in the schema
 * @param fields what answers a field of it, given how it was itself asked for
 * @param presence says of a row whether it has the object
 */
public record EmbeddedObject(String type, BiFunction<RequestedField, String, FieldPlanner> fields,
		Presence presence) implements FieldPlanner {

	/** An object that every row has. */
	public static EmbeddedObject always(String type, Function<String, FieldPlanner> fields) {
		return new EmbeddedObject(type, (asked, field) -> fields.apply(field), (scope) -> (cells) -> true);
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias scope, RequestedField asked) {
		ObjectSelection selection = planner.selection(asked.children(),
				new TypeBinding(this.type, (field) -> new TypeBinding.Bound(this.fields.apply(asked, field), scope)));
		Predicate<@Nullable Object[]> isPresent = this.presence.on(scope);
		return (run, items) -> {
			List<ResultObject> made = new ArrayList<>(items.size());
			for (ResultObject item : items) {
				if (isPresent.test(item.cells())) {
					ResultObject one = selection.item(item.cells());
					item.set(asked.slot(), one);
					made.add(one);
				}
			}
			selection.fill(run, made);
		};
	}

	/** Says of a row whether it has the object. */
	@FunctionalInterface
	public interface Presence {

		Predicate<@Nullable Object[]> on(TableAlias scope);

	}

}
