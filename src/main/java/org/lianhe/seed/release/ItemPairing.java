package org.lianhe.seed.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Pairs the items of one list of a record before and after a change: first those with the
 * same identity, then facts that are the only ones left with their similarity key.
 */
final class ItemPairing {

	private final ItemKind kind;

	private final String slug;

	private final List<Pair> pairs = new ArrayList<>();

	ItemPairing(ItemKind kind, String slug, JsonNode before, JsonNode after) {
		this.kind = kind;
		this.slug = slug;
		Map<String, JsonNode> old = byIdentity(before);
		Map<String, JsonNode> added = byIdentity(after);
		List.copyOf(old.keySet())
			.stream()
			.filter(added::containsKey)
			.forEach((identity) -> pair(identity, identity, old.remove(identity), added.remove(identity)));
		Map<String, List<String>> oldBySimilarity = bySimilarity(old);
		Map<String, List<String>> newBySimilarity = bySimilarity(added);
		oldBySimilarity.forEach((key, mine) -> {
			List<String> others = newBySimilarity.getOrDefault(key, List.of());
			if (mine.size() == 1 && others.size() == 1) {
				pair(mine.get(0), others.get(0), old.remove(mine.get(0)), added.remove(others.get(0)));
			}
		});
		old.forEach((identity, item) -> pair(identity, null, item, null));
		added.forEach((identity, item) -> pair(null, identity, null, item));
	}

	List<Pair> pairs() {
		return this.pairs;
	}

	private Map<String, JsonNode> byIdentity(JsonNode list) {
		Map<String, JsonNode> items = new LinkedHashMap<>();
		list.forEach((item) -> items.put(this.kind.identity(this.slug, item), item));
		return items;
	}

	private Map<String, List<String>> bySimilarity(Map<String, JsonNode> left) {
		Map<String, List<String>> grouped = new LinkedHashMap<>();
		if (this.kind.isFact()) {
			left.forEach((identity, item) -> grouped
				.computeIfAbsent(this.kind.similarityKey(item), (key) -> new ArrayList<>())
				.add(identity));
		}
		return grouped;
	}

	private void pair(@Nullable String old, @Nullable String added, @Nullable JsonNode before,
			@Nullable JsonNode after) {
		String now = (added != null) ? added : old;
		this.pairs.add(new Pair(this.kind.label((after != null) ? after : before), this.kind.isFact() ? now : null,
				(this.kind.isFact() && old != null && !old.equals(now)) ? old : null, before, after));
	}

	/**
	 * An item before and after.
	 *
	 * @param label its path within the record
	 * @param fact its code, if it is a fact
	 * @param formerFact its code before, if it is a fact and that was another
	 * @param before the item, or null if it is new
	 * @param after the item, or null if it is gone
	 */
	record Pair(String label, @Nullable String fact, @Nullable String formerFact, @Nullable JsonNode before,
			@Nullable JsonNode after) {
	}

}
