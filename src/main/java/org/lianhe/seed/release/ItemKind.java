package org.lianhe.seed.release;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The lists of a record whose items are identified by their values, not their position.
 */
enum ItemKind {

	NAMES(List.of("/lang"), List.of()) {
		@Override
		String key(JsonNode item) {
			String kind = text(item, "/kind");
			return super.key(item) + ("PREFERRED".equals(kind) ? "" : within(kind + ' ' + text(item, "/value")));
		}

		@Override
		String label(JsonNode item) {
			return "names." + key(item);
		}
	},

	IDENTIFIERS(List.of("/scheme", "/value"), List.of()),

	RELATIONS(List.of("/predicate", "/object"), List.of("/predicate", "/object", "/role/en", "/period")),

	OBSERVATIONS(List.of("/measure", "/asOf"),
			List.of("/measure", "/value", "/unit", "/qualifier", "/asOf", "/note/en")),

	STATEMENTS(List.of("/cite/0"), List.of("/paraphrase/en")) {
		@Override
		String similarityKey(JsonNode item) {
			return item.path("cite").toString();
		}
	},

	WITHDRAWN(List.of("/slug"), List.of());

	private final List<String> keyFields;

	private final List<String> codeFields;

	/**
	 * A kind of item.
	 * @param keyFields pointers to the values that name an item
	 * @param codeFields pointers to the values that identify a fact; empty for what is no
	 * fact
	 */
	ItemKind(List<String> keyFields, List<String> codeFields) {
		this.keyFields = keyFields;
		this.codeFields = codeFields;
	}

	/** The kind of the items in a field, or null. */
	static @Nullable ItemKind of(String field) {
		return Arrays.stream(values()).filter((kind) -> kind.name().equalsIgnoreCase(field)).findFirst().orElse(null);
	}

	/** Unique among the items of a record; for facts, their code. */
	String identity(String slug, JsonNode item) {
		return isFact() ? FactCode
			.of(Stream.concat(Stream.of(slug), this.codeFields.stream().map((field) -> codePart(item.at(field))))
				.toArray()) : key(item);
	}

	private static @Nullable Object codePart(JsonNode value) {
		return value.isMissingNode() ? null : value.isNumber() ? (Object) value.doubleValue() : value.asString();
	}

	/** The values that name an item. */
	String key(JsonNode item) {
		return this.keyFields.stream().map((field) -> text(item, field)).collect(Collectors.joining(" ")).strip();
	}

	/** The path of an item in changes. */
	String label(JsonNode item) {
		return name().toLowerCase(Locale.ROOT) + within(key(item));
	}

	/** What a fact probably keeps when its code changes. */
	String similarityKey(JsonNode item) {
		return label(item);
	}

	/** Whether its items have codes. */
	boolean isFact() {
		return !this.codeFields.isEmpty();
	}

	private static String within(String key) {
		return '[' + key.replace("\\", "\\\\").replace("]", "\\]") + ']';
	}

	private static String text(JsonNode item, String field) {
		return item.at(field).asString("");
	}

}
