package org.lianhe.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.lianhe.error.Refusal;
import org.lianhe.search.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One question of a batch.
 *
 * @param query the name; empty where only properties are given
 * @param types of entity, as the schema's enum names them; empty means all
 * @param limit most candidates
 * @param properties values that the entity should have, by property
 */
record ReconcileQuery(String query, Set<String> types, int limit, Map<String, List<String>> properties) {

	/** Most candidates of a question, unless it asks for fewer. */
	static final int MOST = 25;

	private static final Set<String> FIELDS = Set.of("query", "type", "limit", "properties", "type_strict");

	ReconcileQuery {
		types = Set.copyOf(types);
		properties = Map.copyOf(properties);
	}

	/** A JSON object from a parameter. */
	static JsonNode read(JsonMapper json, String parameter, String text) {
		try {
			JsonNode node = json.readTree(text);
			if (node.isObject()) {
				return node;
			}
		}
		catch (JacksonException ex) {
			// what is not JSON is refused below
		}
		throw Refusal.badInput("`" + parameter + "` is not a JSON object.");
	}

	static ReconcileQuery of(String key, JsonNode node, Set<String> types, Properties properties) {
		String where = "`queries." + key + "`";
		if (!node.isObject()) {
			throw Refusal.badInput(where + " is not an object.");
		}
		node.propertyNames().stream().filter((name) -> !FIELDS.contains(name)).findFirst().ifPresent((name) -> {
			throw Refusal
				.badInput(where + " has `" + name + "`; it takes " + String.join(", ", new TreeSet<>(FIELDS)) + ".");
		});
		Map<String, List<String>> wanted = properties(where, node.path("properties"), properties);
		JsonNode query = node.path("query");
		boolean isNamed = query.isString() && !query.stringValue().isBlank();
		if (!isNamed && wanted.isEmpty()) {
			throw Refusal.badInput(where + " has neither a `query` that is not empty nor `properties`.");
		}
		String name = isNamed ? Words.notTooLong(query.stringValue().strip(), "query") : "";
		return new ReconcileQuery(name, types(where, node.path("type"), types), limit(where, node.path("limit")),
				wanted);
	}

	private static int limit(String where, JsonNode limit) {
		if (limit.isMissingNode()) {
			return MOST;
		}
		if (!limit.isNumber() || limit.doubleValue() < 1) {
			throw Refusal.badInput(where + " has a `limit` that is not a positive number.");
		}
		return (int) Math.min(MOST, limit.doubleValue());
	}

	private static Set<String> types(String where, JsonNode type, Set<String> known) {
		Set<String> types = new TreeSet<>();
		for (JsonNode one : list(type)) {
			if (!one.isString() || !known.contains(one.stringValue())) {
				throw Refusal
					.badInput(where + " has a type that is none of " + String.join(", ", new TreeSet<>(known)) + ".");
			}
			types.add(one.stringValue().toUpperCase(Locale.ROOT));
		}
		return types;
	}

	private static Map<String, List<String>> properties(String where, JsonNode properties, Properties known) {
		Map<String, List<String>> wanted = new LinkedHashMap<>();
		for (JsonNode one : list(properties)) {
			JsonNode pid = one.path("pid");
			if (!pid.isString() || one.path("v").isMissingNode()) {
				throw Refusal.badInput(where + " has a property without `pid` or `v`.");
			}
			if (known.find(pid.stringValue()).isEmpty()) {
				throw Refusal
					.badInput(where + " has a property that is not known; `/reconcile/suggest/property` tells all.");
			}
			List<String> values = wanted.computeIfAbsent(pid.stringValue(), (id) -> new ArrayList<>());
			list(one.path("v")).forEach((value) -> values.add(value(where, value)));
		}
		return wanted;
	}

	private static String value(String where, JsonNode value) {
		JsonNode plain = value.isObject() ? value.path("id") : value;
		if (!plain.isValueNode() || plain.isNull() || plain.isMissingNode()) {
			throw Refusal
				.badInput(where + " has a value that is neither text, number, boolean nor an entity with an `id`.");
		}
		return plain.asString();
	}

	private static List<JsonNode> list(JsonNode node) {
		if (node.isMissingNode() || node.isNull()) {
			return List.of();
		}
		return node.isArray() ? List.copyOf(node.values()) : List.of(node);
	}

}
