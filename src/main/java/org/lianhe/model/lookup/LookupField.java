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
 * Finds objects by their keys, following slugs that were merged, and says of each that is
 * not there why not and what may have been meant.
 *
 * @param wanted the keys, by the arguments of the field
 * @param typeName the only type wanted, or null for any
 * @param isList whether the field is a list
 */
public record LookupField(BiFunction<QueryPlanner, RequestedField, List<LookupKey>> wanted, @Nullable String typeName,
		boolean isList) implements FieldPlanner {

	/** For how many slugs at most it is looked what may have been meant. */
	private static final int GUESSES = 5;

	/** One entity of a type, by slug. */
	public static LookupField bySlug(String typeName) {
		return new LookupField(
				(planner, requested) -> List.of(LookupKey.slug(NodeKind.ENTITY, requested.argument("slug"))), typeName,
				false);
	}

	/** One source, by slug. */
	public static LookupField source() {
		return new LookupField(
				(planner, requested) -> List.of(LookupKey.slug(NodeKind.SOURCE, requested.argument("slug"))), null,
				false);
	}

	@Override
	public PlanStep plan(QueryPlanner planner, TableAlias alias, RequestedField requested) {
		List<LookupKey> keys = this.wanted.apply(planner, requested);
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
			List<KeyLookup.Found<ResultObject>> found) {
		List<@Nullable ResultObject> items = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			ApiException reason = found.get(i).reason();
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
