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
 * Finds what keys mean, all of them together: resolves codes of other registers, follows
 * slugs that were merged, and says of each that is not there why not. How many statements
 * that takes does not depend on the number of keys; where all are there by their slugs,
 * nothing is read beside them.
 */
final class KeyLookup {

	private final SlugQueries slugs;

	private final MissingReason missing;

	/**
	 * Plans to find.
	 * @param typeName the only type wanted, or null for any
	 * @param guesses for how many slugs that are not there at most it is looked what may
	 * have been meant
	 */
	KeyLookup(QueryPlanner planner, @Nullable String typeName, int guesses) {
		this.slugs = new SlugQueries(planner);
		this.missing = new MissingReason(this.slugs, typeName, guesses);
	}

	/** What each key means, in the order of the keys. */
	<T> List<Found<T>> find(ExecutionState state, List<LookupKey> wanted, Reading<T> reading) {
		List<@Nullable NodeId> ids = ids(state, wanted);
		Set<NodeId> asked = ids.stream().filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
		Map<NodeId, T> there = new HashMap<>();
		read(state, asked, reading, there);
		Map<String, SlugQueries.Former> former = this.slugs.former(state, without(asked, there));
		follow(state, former, reading, there);
		Map<String, ApiException> reasons = this.missing.reasons(state, without(asked, there), former);
		List<Found<T>> found = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			NodeId id = ids.get(i);
			T object = there.get(id);
			ApiException reason = (id != null && id.kind() == NodeKind.ENTITY) ? reasons.get(id.key()) : null;
			found.add((object != null) ? new Found<>(object, null)
					: new Found<>(null, (reason != null) ? reason : wanted.get(i).missing()));
		}
		return found;
	}

	private List<@Nullable NodeId> ids(ExecutionState state, List<LookupKey> wanted) {
		Set<LookupKey> codes = wanted.stream()
			.filter(LookupKey::isByCode)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<LookupKey, String> slugs = this.slugs.identified(state, codes);
		List<@Nullable NodeId> ids = new ArrayList<>();
		for (LookupKey one : wanted) {
			String key = one.isByCode() ? slugs.get(one) : one.key();
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

	/** Puts what slugs were merged into under these slugs, too. */
	private static <T> void follow(ExecutionState state, Map<String, SlugQueries.Former> former, Reading<T> reading,
			Map<NodeId, T> there) {
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

	/** Reads what is there of a kind, by key. */
	@FunctionalInterface
	interface Reading<T> {

		Map<String, T> read(ExecutionState state, NodeKind kind, List<String> keys);

	}

	/**
	 * What a key means: an object, or the reason why there is none.
	 *
	 * @param object or null
	 * @param reason or null
	 */
	record Found<T>(@Nullable T object, @Nullable ApiException reason) {
	}

}
