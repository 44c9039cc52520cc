package org.lianhe.seed.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The items of one list of a record, each before and after: items of one identity first,
 * then, of those left over, the two that are the only ones of a kin.
 */
final class ItemPairing {

	private final ItemKind kind;

	private final String slug;

	private final List<Pair> pairs = new ArrayList<>();

	ItemPairing(ItemKind kind, String slug, JsonNode before, JsonNode after) {
		this.kind = kind;
		this.slug = slug;
		Map<String, JsonNode> old = byIdentity(before);
		Map<String, JsonNode> fresh = byIdentity(after);
		List.copyOf(old.keySet())
			.stream()
			.filter(fresh::containsKey)
			.forEach((identity) -> pair(identity, identity, old.remove(identity), fresh.remove(identity)));
		Map<String, List<String>> oldKin = byKin(old);
		Map<String, List<String>> freshKin = byKin(fresh);
		oldKin.forEach((kin, mine) -> {
			List<String> others = freshKin.getOrDefault(kin, List.of());
			if (mine.size() == 1 && others.size() == 1) {
				pair(mine.get(0), others.get(0), old.remove(mine.get(0)), fresh.remove(others.get(0)));
			}
		});
		old.forEach((identity, item) -> pair(identity, null, item, null));
		fresh.forEach((identity, item) -> pair(null, identity, null, item));
	}

	List<Pair> pairs() {
		return this.pairs;
	}

	private Map<String, JsonNode> byIdentity(JsonNode list) {
		Map<String, JsonNode> items = new LinkedHashMap<>();
		list.forEach((item) -> items.put(this.kind.identity(this.slug, item), item));
		return items;
	}

	private Map<String, List<String>> byKin(Map<String, JsonNode> left) {
		Map<String, List<String>> kin = new LinkedHashMap<>();
		if (this.kind.isFact()) {
			left.forEach((identity, item) -> kin.computeIfAbsent(this.kind.kin(item), (key) -> new ArrayList<>())
				.add(identity));
		}
		return kin;
	}

	private void pair(@Nullable String old, @Nullable String fresh, @Nullable JsonNode before,
			@Nullable JsonNode after) {
		String now = (fresh != null) ? fresh : old;
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
