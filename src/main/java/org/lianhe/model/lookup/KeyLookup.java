package org.lianhe.model.lookup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.query.plan.ExecutionState;
import org.lianhe.query.plan.QueryPlanner;

/**
 * Looks up keys: resolves identifiers of other registers, follows slugs that were merged,
 * and tells why a key has no object. The number of statements does not depend on the
 * number of keys; if all keys are current slugs, only the objects are read.
 */
final class KeyLookup {

	private final SlugQueries slugs;

	private final MissingReason missing;

	/**
	 * Plans the lookup.
	 * @param typeName type of the objects; null for any
	 * @param guesses number of unknown slugs for which suggestions are searched
	 */
	KeyLookup(QueryPlanner planner, @Nullable String typeName, int guesses) {
		this.slugs = new SlugQueries(planner);
		this.missing = new MissingReason(this.slugs, typeName, guesses);
	}

	/** Returns a result for each key, in the order of the keys. */
	<T> List<Result<T>> find(ExecutionState state, List<LookupKey> wanted, Reading<T> reading) {
		List<@Nullable NodeId> ids = ids(state, wanted);
		Set<NodeId> asked = ids.stream().filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
		Map<NodeId, T> there = new HashMap<>();
		read(state, asked, reading, there);
		Map<String, SlugQueries.SlugHistory> former = this.slugs.formerSlugs(state, without(asked, there));
		addMerged(state, former, reading, there);
		Map<String, ApiException> reasons = this.missing.errors(state, without(asked, there), former);
		List<Result<T>> found = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			NodeId id = ids.get(i);
			T object = there.get(id);
			ApiException reason = (id != null && id.kind() == NodeKind.ENTITY) ? reasons.get(id.key()) : null;
			found.add((object != null) ? new Result<>(object, null)
					: new Result<>(null, (reason != null) ? reason : wanted.get(i).notFound()));
		}
		return found;
	}

	private List<@Nullable NodeId> ids(ExecutionState state, List<LookupKey> wanted) {
		Set<LookupKey> codes = wanted.stream()
			.filter(LookupKey::isIdentifier)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<LookupKey, String> slugs = this.slugs.slugsByIdentifier(state, codes);
		List<@Nullable NodeId> ids = new ArrayList<>();
		for (LookupKey one : wanted) {
			String key = one.isIdentifier() ? slugs.get(one) : one.key();
			ids.add((key != null) ? new NodeId(one.kind(), key) : null);
		}
		return ids;
	}

	private static <T> void read(ExecutionState state, Collection<NodeId> asked, Reading<T> reading,
			Map<NodeId, T> there) {
		Map<NodeKind, List<String>> keys = asked.stream()
			.filter((id) -> !there.containsKey(id))
			.collect(Collectors.groupingBy(NodeId::kind, () -> new EnumMap<>(NodeKind.class),
					Collectors.mapping(NodeId::key, Collectors.toList())));
		keys.forEach((kind, mine) -> reading.read(state, kind, mine)
			.forEach((key, object) -> there.put(new NodeId(kind, key), object)));
	}

	/** Adds the objects that former slugs lead to. */
	private static <T> void addMerged(ExecutionState state, Map<String, SlugQueries.SlugHistory> former,
			Reading<T> reading, Map<NodeId, T> there) {
		Map<NodeId, NodeId> merged = new HashMap<>();
		former.forEach((slug, old) -> {
			if (old.mergedInto() != null) {
				merged.put(new NodeId(NodeKind.ENTITY, slug), new NodeId(NodeKind.ENTITY, old.mergedInto()));
			}
		});
		read(state, new LinkedHashSet<>(merged.values()), reading, there);
		merged.forEach((old, current) -> {
			if (there.containsKey(current)) {
				there.put(old, there.get(current));
			}
		});
	}

	private static List<String> without(Collection<NodeId> asked, Map<NodeId, ?> there) {
		return asked.stream()
			.filter((id) -> id.kind() == NodeKind.ENTITY && !there.containsKey(id))
			.map(NodeId::key)
			.toList();
	}

	/** Reads objects of a kind by key. */
	@FunctionalInterface
	interface Reading<T> {

		Map<String, T> read(ExecutionState state, NodeKind kind, List<String> keys);

	}

	/**
	 * The result for a key: an object, or the reason why there is none.
	 *
	 * @param object the object; null if there is none
	 * @param error the error; null if there is an object
	 */
	record Result<T>(@Nullable T object, @Nullable ApiException error) {
	}

}
