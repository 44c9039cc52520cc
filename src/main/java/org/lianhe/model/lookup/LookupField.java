package org.lianhe.model.lookup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.FieldPlanner;
import org.lianhe.query.plan.ObjectsByKey;
import org.lianhe.query.plan.PlanStep;
import org.lianhe.query.plan.QueryPlanner;
import org.lianhe.query.plan.RequestedField;
import org.lianhe.query.plan.ResultObject;

/**
 * A field that returns objects by their keys. It follows slugs that were merged, and adds
 * an error with suggestions for each key without an object.
 *
 * @param keys returns the keys in the arguments of the field
 * @param typeName type of the objects; null for any
 * @param isList whether the field is a list
 */
public record LookupField(BiFunction<QueryPlanner, RequestedField, List<LookupKey>> keys, @Nullable String typeName,
		boolean isList) implements FieldPlanner {

	/** Number of unknown slugs for which suggestions are searched. */
	private static final int GUESSES = 5;

	/** A field with one entity of a type, by slug. */
	public static LookupField bySlug(String typeName) {
		return new LookupField(
				(planner, requested) -> List.of(LookupKey.slug(NodeKind.ENTITY, requested.argument("slug"))), typeName,
				false);
	}

	/** A field with one source, by slug. */
	public static LookupField source() {
		return new LookupField(
				(planner, requested) -> List.of(LookupKey.slug(NodeKind.SOURCE, requested.argument("slug"))), null,
				false);
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		List<LookupKey> keys = this.keys.apply(planner, requested);
		Map<NodeKind, ObjectsByKey> lookups = new EnumMap<>(NodeKind.class);
		for (LookupKey key : keys) {
			lookups.computeIfAbsent(key.kind(),
					(kind) -> new ObjectsByKey(planner, requested, planner.types().get(nameOf(kind)), kind.key()));
		}
		KeyLookup lookup = new KeyLookup(planner, this.typeName, GUESSES);
		return (state, items) -> items.forEach((item) -> {
			List<@Nullable ResultObject> found = found(state, requested, lookup.find(state, keys,
					(inner, kind, mine) -> Objects.requireNonNull(lookups.get(kind)).read(inner, mine)));
			item.put(requested, this.isList ? found : found.get(0));
		});
	}

	private String nameOf(NodeKind kind) {
		return (this.typeName != null) ? this.typeName : kind.typeName();
	}

	private List<@Nullable ResultObject> found(ExecutionState state, RequestedField requested,
			List<KeyLookup.Result<ResultObject>> found) {
		List<@Nullable ResultObject> items = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			ApiException reason = found.get(i).error();
			if (reason != null) {
				state.addMissing(path(requested, i), reason);
			}
			items.add(found.get(i).object());
		}
		return items;
	}

	private List<Object> path(RequestedField requested, int index) {
		List<Object> path = new ArrayList<>(requested.path());
		if (this.isList) {
			path.add(index);
		}
		return path;
	}

}
