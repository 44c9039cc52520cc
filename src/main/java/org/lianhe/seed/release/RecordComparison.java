package org.lianhe.seed.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Compares two states of a record field by field. */
final class RecordComparison {

	private static final Comparator<FieldChange> ORDER = Comparator
		.comparing((FieldChange change) -> String.valueOf(change.field()))
		.thenComparing((change) -> String.valueOf(change.fact()));

	private final RecordLine record;

	private final List<FieldChange> changes = new ArrayList<>();

	private RecordComparison(RecordLine record) {
		this.record = record;
	}

	/** The changes between two states of one record, by field. */
	static List<FieldChange> of(RecordLine before, RecordLine after) {
		RecordComparison comparison = new RecordComparison(after);
		JsonNode old = before.fields();
		JsonNode fresh = after.fields();
		names(old, fresh).stream()
			.filter((name) -> !RecordLine.KEYS.contains(name))
			.forEach((name) -> comparison.compareField(name, old.get(name), fresh.get(name)));
		comparison.changes.sort(ORDER);
		return comparison.changes;
	}

	private static Set<String> names(JsonNode before, JsonNode after) {
		Set<String> names = new TreeSet<>(before.propertyNames());
		names.addAll(after.propertyNames());
		return names;
	}

	private void compareField(String name, @Nullable JsonNode before, @Nullable JsonNode after) {
		ItemKind kind = ItemKind.of(name);
		if (kind != null) {
			compareItems(kind, byIdentity(kind, before), byIdentity(kind, after));
		}
		else if (isOnlyClaim(before) && isOnlyClaim(after)) {
			compare(name, null, null, before.get(0), after.get(0));
		}
		else {
			compare(name, null, null, before, after);
		}
	}

	private static boolean isOnlyClaim(@Nullable JsonNode value) {
		return value != null && value.isArray() && value.size() == 1 && value.get(0).isObject();
	}

	/**
	 * Pairs the items of a list before and after: first those with the same identity,
	 * then facts that are the only ones left with their similarity key.
	 */
	private void compareItems(ItemKind kind, Map<String, JsonNode> old, Map<String, JsonNode> added) {
		List.copyOf(old.keySet())
			.stream()
			.filter(added::containsKey)
			.forEach((identity) -> comparePair(kind, identity, identity, old.remove(identity), added.remove(identity)));
		if (kind.isFact()) {
			Map<String, List<String>> addedBySimilarity = bySimilarity(kind, added);
			bySimilarity(kind, old).forEach((key, mine) -> {
				List<String> others = addedBySimilarity.getOrDefault(key, List.of());
				if (mine.size() == 1 && others.size() == 1) {
					comparePair(kind, mine.get(0), others.get(0), old.remove(mine.get(0)), added.remove(others.get(0)));
				}
			});
		}
		old.forEach((identity, item) -> comparePair(kind, identity, identity, item, null));
		added.forEach((identity, item) -> comparePair(kind, identity, identity, null, item));
	}

	private Map<String, JsonNode> byIdentity(ItemKind kind, @Nullable JsonNode list) {
		Map<String, JsonNode> items = new LinkedHashMap<>();
		Objects.requireNonNullElse(list, MissingNode.getInstance())
			.forEach((item) -> items.put(kind.identity(this.record.slug(), item), item));
		return items;
	}

	private static Map<String, List<String>> bySimilarity(ItemKind kind, Map<String, JsonNode> items) {
		return items.keySet()
			.stream()
			.collect(Collectors.groupingBy((identity) -> kind.similarityKey(items.get(identity)), LinkedHashMap::new,
					Collectors.toList()));
	}

	private void comparePair(ItemKind kind, String formerFact, String fact, @Nullable JsonNode before,
			@Nullable JsonNode after) {
		compare(kind.label((after != null) ? after : before), kind.isFact() ? fact : null,
				formerFact.equals(fact) ? null : formerFact, before, after);
	}

	/** Compares two values; objects field by field. */
	private void compare(String path, @Nullable String fact, @Nullable String formerFact, @Nullable JsonNode before,
			@Nullable JsonNode after) {
		if (before != null && after != null && before.isObject() && after.isObject()) {
			names(before, after)
				.forEach((name) -> compare(path + '.' + name, fact, formerFact, before.get(name), after.get(name)));
		}
		else if (!Objects.equals(before, after)) {
			this.changes.add(new FieldChange(this.record.type(), this.record.slug(), path, fact, formerFact,
					text(before), text(after)));
		}
	}

	private static @Nullable String text(@Nullable JsonNode value) {
		return (value != null) ? RecordLine.JSON.writeValueAsString(value) : null;
	}

}
