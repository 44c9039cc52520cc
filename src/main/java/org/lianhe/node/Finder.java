package org.lianhe.node;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;
import org.lianhe.query.Asked;
import org.lianhe.query.ByKey;
import org.lianhe.query.Item;
import org.lianhe.query.Output;
import org.lianhe.query.Planner;
import org.lianhe.query.Run;
import org.lianhe.query.Step;
import org.lianhe.sql.Scope;

/**
 * Finds objects by their keys, following slugs that were merged, and says of each that is
 * not there why not and what may have been meant.
 *
 * @param wanted the keys, by the arguments of the field
 * @param typeName the only type wanted, or null for any
 * @param isList whether the field is a list
 */
public record Finder(BiFunction<Planner, Asked, List<Wanted>> wanted, @Nullable String typeName,
		boolean isList) implements Output {

	/** For how many slugs at most it is looked what may have been meant. */
	private static final int GUESSES = 5;

	/** One entity of a type, by slug. */
	public static Finder bySlug(String typeName) {
		return new Finder((planner, asked) -> List.of(Wanted.slug(NodeKind.ENTITY, asked.argument("slug"))), typeName,
				false);
	}

	/** One source, by slug. */
	public static Finder source() {
		return new Finder((planner, asked) -> List.of(Wanted.slug(NodeKind.SOURCE, asked.argument("slug"))), null,
				false);
	}

	@Override
	public Step plan(Planner planner, Scope scope, Asked asked) {
		List<Wanted> keys = this.wanted.apply(planner, asked);
		Map<NodeKind, ByKey> lookups = new EnumMap<>(NodeKind.class);
		for (Wanted key : keys) {
			lookups.computeIfAbsent(key.kind(),
					(kind) -> new ByKey(planner, asked, planner.types().get(nameOf(kind)), kind.key()));
		}
		Lookup lookup = new Lookup(planner, this.typeName, GUESSES);
		return (run, items) -> items.forEach((item) -> {
			List<@Nullable Item> found = found(run, asked, lookup.find(run, keys,
					(inner, kind, mine) -> Objects.requireNonNull(lookups.get(kind)).read(inner, mine)));
			item.put(asked, this.isList ? found : found.get(0));
		});
	}

	private String nameOf(NodeKind kind) {
		return (this.typeName != null) ? this.typeName : kind.typeName();
	}

	private List<@Nullable Item> found(Run run, Asked asked, List<Lookup.Found<Item>> found) {
		List<@Nullable Item> items = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			Refusal reason = found.get(i).reason();
			if (reason != null) {
				run.miss(path(asked, i), reason);
			}
			items.add(found.get(i).object());
		}
		return items;
	}

	private List<Object> path(Asked asked, int index) {
		List<Object> path = new ArrayList<>(asked.path());
		if (this.isList) {
			path.add(index);
		}
		return path;
	}

}
