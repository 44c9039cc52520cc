package org.lianhe.seed.release;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The lists of a record whose items are identified by their values, not their position.
 */
enum ItemKind {

	NAMES {
		@Override
		String identity(String slug, JsonNode item) {
			String lang = text(item, "lang");
			String kind = text(item, "kind");
			return "PREFERRED".equals(kind) ? lang : lang + within(kind + ' ' + text(item, "value"));
		}

		@Override
		String label(JsonNode item) {
			return "names." + identity("", item);
		}
	},

	IDENTIFIERS {
		@Override
		String identity(String slug, JsonNode item) {
			return text(item, "scheme") + ' ' + text(item, "value");
		}

		@Override
		String label(JsonNode item) {
			return "identifiers" + within(identity("", item));
		}
	},

	RELATIONS {
		@Override
		String identity(String slug, JsonNode item) {
			return FactCode.ofRelation(slug, text(item, "predicate"), text(item, "object"), english(item, "role"),
					textIfAny(item, "period"));
		}

		@Override
		String label(JsonNode item) {
			return "relations" + within(text(item, "predicate") + ' ' + text(item, "object"));
		}
	},

	OBSERVATIONS {
		@Override
		String identity(String slug, JsonNode item) {
			return FactCode.ofObservation(slug, text(item, "measure"), item.path("value").asDouble(),
					text(item, "unit"), text(item, "qualifier"), textIfAny(item, "asOf"), english(item, "note"));
		}

		@Override
		String label(JsonNode item) {
			return "observations" + within((text(item, "measure") + ' ' + text(item, "asOf")).strip());
		}
	},

	STATEMENTS {
		@Override
		String identity(String slug, JsonNode item) {
			return FactCode.ofStatement(slug, String.valueOf(english(item, "paraphrase")));
		}

		@Override
		String label(JsonNode item) {
			return "statements" + within(item.path("cite").path(0).asString(""));
		}

		@Override
		String similarityKey(JsonNode item) {
			return StreamSupport.stream(item.path("cite").spliterator(), false)
				.map((cite) -> cite.asString(""))
				.collect(Collectors.joining(" "));
		}
	},

	WITHDRAWN {
		@Override
		String identity(String slug, JsonNode item) {
			return text(item, "slug");
		}

		@Override
		String label(JsonNode item) {
			return "withdrawn" + within(text(item, "slug"));
		}
	};

	/** The kind of the items in a field, or null. */
	static @Nullable ItemKind of(String field) {
		return Arrays.stream(values()).filter((kind) -> kind.name().equalsIgnoreCase(field)).findFirst().orElse(null);
	}

	/** Unique among the items of a record; for facts, their code. */
	abstract String identity(String slug, JsonNode item);

	/** The path of an item in changes. */
	abstract String label(JsonNode item);

	/** What a fact probably keeps when its code changes. */
	String similarityKey(JsonNode item) {
		return label(item);
	}

	/** Whether its items have codes. */
	boolean isFact() {
		return this == RELATIONS || this == OBSERVATIONS || this == STATEMENTS;
	}

	private static String within(String key) {
		return '[' + key.replace("\\", "\\\\").replace("]", "\\]") + ']';
	}

	private static String text(JsonNode item, String field) {
		return item.path(field).asString("");
	}

	private static @Nullable String textIfAny(JsonNode item, String field) {
		return item.has(field) ? text(item, field) : null;
	}

	private static @Nullable String english(JsonNode item, String field) {
		return item.has(field) ? text(item.path(field), "en") : null;
	}

}
