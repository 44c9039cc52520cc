package org.lianhe.node;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
		Slugs slugs = new Slugs(planner, this.typeName);
		return (run, items) -> items.forEach((item) -> {
			List<@Nullable Item> found = find(run, keys, lookups, slugs, asked);
			item.put(asked, this.isList ? found : found.get(0));
		});
	}

	private String nameOf(NodeKind kind) {
		return (this.typeName != null) ? this.typeName : kind.typeName();
	}

	private List<@Nullable Item> find(Run run, List<Wanted> keys, Map<NodeKind, ByKey> lookups, Slugs slugs,
			Asked asked) {
		List<String> resolved = keys.stream().map((key) -> key.resolve(run, slugs)).toList();
		Map<String, Item> found = new HashMap<>();
		lookups.forEach((kind, lookup) -> {
			List<String> mine = new ArrayList<>();
			for (int i = 0; i < keys.size(); i++) {
				if (keys.get(i).kind() == kind && resolved.get(i) != null) {
					mine.add(resolved.get(i));
				}
			}
			lookup.read(run, mine).forEach((key, item) -> found.put(kind + key, item));
		});
		List<@Nullable Item> items = new ArrayList<>();
		for (int i = 0; i < keys.size(); i++) {
			items.add(one(run, keys.get(i), resolved.get(i), lookups, found, slugs, path(asked, i)));
		}
		return items;
	}

	private @Nullable Item one(Run run, Wanted wanted, @Nullable String key, Map<NodeKind, ByKey> lookups,
			Map<String, Item> found, Slugs slugs, List<Object> path) {
		Item item = found.get(wanted.kind() + key);
		if (item == null && wanted.kind() == NodeKind.ENTITY && key != null) {
			String merged = slugs.mergedInto(run, key);
			item = (merged != null) ? lookups.get(NodeKind.ENTITY).read(run, List.of(merged)).get(merged) : null;
		}
		if (item == null) {
			Refusal reason = (wanted.kind() == NodeKind.ENTITY && key != null) ? slugs.missing(run, key)
					: wanted.missing();
			run.miss(path, reason);
		}
		return item;
	}

	private List<Object> path(Asked asked, int index) {
		List<Object> path = new ArrayList<>(asked.path());
		if (this.isList) {
			path.add(index);
		}
		return path;
	}

}
