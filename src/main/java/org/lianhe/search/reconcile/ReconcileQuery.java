package org.lianhe.search.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.graphql.cost.StringLimits;
import org.lianhe.search.QueryTextValidator;
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

	private static final int NAME = 5;

	/** Longest value of a property, in UTF-16 code units. */
	private static final int LONGEST_VALUE = 4000;

	/** How much of a question's key is repeated in an error. */
	private static final int SHOWN = 50;

	private static final Set<String> FIELDS = Set.of("query", "type", "limit", "properties", "type_strict");

	ReconcileQuery {
		types = Set.copyOf(types);
		properties = Map.copyOf(properties);
	}

	/** Whether it has a name, rather than properties alone. */
	boolean isNamed() {
		return !this.query.isEmpty();
	}

	/** Whether it may mean an entity of this type. */
	boolean takes(EntityReader.Subject subject) {
		return this.types.isEmpty() || this.types.contains(TypeNames.codeOf(subject.type()));
	}

	/**
	 * What it costs to answer, as a query for the same would: 5 for its name, and 1 for
	 * each candidate and each property of each.
	 */
	long cost() {
		return (isNamed() ? NAME : 0) + MOST * (1L + this.properties.size());
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
		throw ApiException.badInput("`" + parameter + "` is not a JSON object.");
	}

	static ReconcileQuery of(String key, JsonNode node, Set<String> types, PropertyCatalog properties, int most) {
		String where = "`queries." + ((key.length() > SHOWN) ? key.substring(0, SHOWN) + "…" : key) + "`";
		if (!node.isObject()) {
			throw ApiException.badInput(where + " is not an object.");
		}
		node.propertyNames().stream().filter((name) -> !FIELDS.contains(name)).findFirst().ifPresent((name) -> {
			throw ApiException
				.badInput(where + " has `" + name + "`; it takes " + String.join(", ", new TreeSet<>(FIELDS)) + ".");
		});
		Map<String, List<String>> wanted = properties(where, node.path("properties"), properties);
		long values = wanted.values().stream().mapToLong(List::size).sum();
		if (values > most) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY,
					where + " has " + values + " values of properties; it takes " + most + ". Ask with fewer of them.")
				.with("maximum", most);
		}
		JsonNode query = node.path("query");
		boolean isNamed = query.isString() && !query.stringValue().isBlank();
		if (!isNamed && wanted.isEmpty()) {
			throw ApiException.badInput(where + " has neither a `query` that is not empty nor `properties`.");
		}
		String name = isNamed ? QueryTextValidator.notTooLong(query.stringValue().strip(), "query") : "";
		StringLimits.checkText("query", name);
		return new ReconcileQuery(name, types(where, node.path("type"), types), limit(where, node.path("limit")),
				wanted);
	}

	private static int limit(String where, JsonNode limit) {
		if (limit.isMissingNode()) {
			return MOST;
		}
		if (!limit.isNumber() || limit.doubleValue() < 1) {
			throw ApiException.badInput(where + " has a `limit` that is not a positive number.");
		}
		return (int) Math.min(MOST, limit.doubleValue());
	}

	private static Set<String> types(String where, JsonNode type, Set<String> known) {
		Set<String> types = new TreeSet<>();
		for (JsonNode one : list(type)) {
			if (!one.isString() || !known.contains(one.stringValue())) {
				throw ApiException
					.badInput(where + " has a type that is none of " + String.join(", ", new TreeSet<>(known)) + ".");
			}
			types.add(one.stringValue().toUpperCase(Locale.ROOT));
		}
		return types;
	}

	private static Map<String, List<String>> properties(String where, JsonNode properties, PropertyCatalog known) {
		Map<String, List<String>> wanted = new LinkedHashMap<>();
		for (JsonNode one : list(properties)) {
			JsonNode pid = one.path("pid");
			if (!pid.isString() || one.path("v").isMissingNode()) {
				throw ApiException.badInput(where + " has a property without `pid` or `v`.");
			}
			if (known.find(pid.stringValue()).isEmpty()) {
				throw ApiException
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
			throw ApiException
				.badInput(where + " has a value that is neither text, number, boolean nor an entity with an `id`.");
		}
		String text = plain.asString();
		if (text.length() > LONGEST_VALUE) {
			throw ApiException
				.badInput(where + " has a value of " + text.length() + " characters; it takes " + LONGEST_VALUE
						+ ". Compare with less.")
				.with("maximum", LONGEST_VALUE);
		}
		StringLimits.checkText("v", text);
		return text;
	}

	private static List<JsonNode> list(JsonNode node) {
		if (node.isMissingNode() || node.isNull()) {
			return List.of();
		}
		return node.isArray() ? List.copyOf(node.values()) : List.of(node);
	}

}
