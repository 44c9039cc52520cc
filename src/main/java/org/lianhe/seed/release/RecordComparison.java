package org.lianhe.seed.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares two states of a record field by field. */
final class RecordComparison {

	private static final Set<String> KEYS = Set.of("type", "slug");

	private static final Comparator<FieldChange> ORDER = Comparator
		.comparing((FieldChange change) -> String.valueOf(change.field()))
		.thenComparing((change) -> String.valueOf(change.fact()));

	private final String type;

	private final String slug;

	private final List<FieldChange> changes = new ArrayList<>();

	private RecordComparison(RecordLine record) {
		this.type = record.type();
		this.slug = record.slug();
	}

	/** The changes between two states of one record, by field. */
	static List<FieldChange> of(RecordLine before, RecordLine after) {
		RecordComparison comparison = new RecordComparison(after);
		JsonNode old = JsonText.read(before.json());
		JsonNode fresh = JsonText.read(after.json());
		names(old, fresh).stream()
			.filter((name) -> !KEYS.contains(name))
			.forEach((name) -> comparison.property(name, old.get(name), fresh.get(name)));
		comparison.changes.sort(ORDER);
		return comparison.changes;
	}

	private static Set<String> names(JsonNode before, JsonNode after) {
		Set<String> names = new TreeSet<>(before.propertyNames());
		names.addAll(after.propertyNames());
		return names;
	}

	private void property(String name, @Nullable JsonNode before, @Nullable JsonNode after) {
		ItemKind kind = ItemKind.of(name);
		if (kind != null) {
			JsonNode none = JsonText.read("[]");
			new ItemPairing(kind, this.slug, Objects.requireNonNullElse(before, none),
					Objects.requireNonNullElse(after, none))
				.pairs()
				.forEach((pair) -> compare(pair.label(), pair.fact(), pair.formerFact(), pair.before(), pair.after()));
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

	/** Compares two values; objects field by field. */
	private void compare(String path, @Nullable String fact, @Nullable String formerFact, @Nullable JsonNode before,
			@Nullable JsonNode after) {
		if (before != null && after != null && before.isObject() && after.isObject()) {
			names(before, after)
				.forEach((name) -> compare(path + '.' + name, fact, formerFact, before.get(name), after.get(name)));
		}
		else if (!Objects.equals(before, after)) {
			this.changes.add(new FieldChange(this.type, this.slug, path, fact, formerFact, text(before), text(after)));
		}
	}

	private static @Nullable String text(@Nullable JsonNode value) {
		return (value != null) ? JsonText.write(value) : null;
	}

}
