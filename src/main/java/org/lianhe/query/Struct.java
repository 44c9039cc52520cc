package org.lianhe.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.lianhe.sql.Scope;

/**
 * An object without a table of its own, whose fields are made of the row of the object
 * that it belongs to.
 *
 * @param type its name in the schema
 * @param fields what answers a field of it, given how it was itself asked for
 * @param presence says of a row whether it has the object
 */
public record Struct(String type, BiFunction<Asked, String, Output> fields, Presence presence) implements Output {

	/** An object that every row has. */
	public static Struct always(String type, Function<String, Output> fields) {
		return new Struct(type, (asked, field) -> fields.apply(field), (scope) -> (cells) -> true);
	}

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		Selection selection = planner.selection(asked.children(),
				new Variant(this.type, (field) -> new Variant.Bound(this.fields.apply(asked, field), scope)));
		Predicate<@Nullable Object[]> isPresent = this.presence.on(scope);
		return (run, items) -> {
			List<Item> made = new ArrayList<>(items.size());
			for (Item item : items) {
				if (isPresent.test(item.cells())) {
					Item one = selection.item(item.cells());
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

		Predicate<@Nullable Object[]> on(Scope scope);

	}

}
