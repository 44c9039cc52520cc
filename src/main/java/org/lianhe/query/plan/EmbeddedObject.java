package org.lianhe.query.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.lianhe.query.jdbc.TableAlias;

/**
 * A field whose object has no table of its own: its fields come from the row of its
 * parent.
 *
 * @param type name of the object's type in the schema
 * @param fields returns the planner of each field of the object, given how the object was
 * requested
 * @param presence tells whether a row has the object
 */
public record EmbeddedObject(String type, BiFunction<RequestedField, String, FieldPlanner> fields,
		Presence presence) implements FieldPlanner {

	/** An object that every row has. */
	public static EmbeddedObject always(String type, Function<String, FieldPlanner> fields) {
		return new EmbeddedObject(type, (requested, field) -> fields.apply(field), (alias) -> (cells) -> true);
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		ObjectSelection selection = planner.selection(requested.children(), new TypeBinding(this.type,
				(field) -> new TypeBinding.FieldBinding(this.fields.apply(requested, field), alias)));
		Predicate<@Nullable Object[]> isPresent = this.presence.on(alias);
		return (state, items) -> {
			List<ResultObject> made = new ArrayList<>(items.size());
			for (ResultObject item : items) {
				if (isPresent.test(item.row())) {
					ResultObject one = selection.newObject(item.row());
					item.set(requested.slot(), one);
					made.add(one);
				}
			}
			selection.fill(state, made);
		};
	}

	/** Tells whether a row has the object. */
	@FunctionalInterface
	public interface Presence {

		Predicate<@Nullable Object[]> on(TableAlias alias);

	}

}
