package org.lianhe.search.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.i18n.TypeNames;
import org.lianhe.graphql.cost.StringLimits;
import org.lianhe.model.entity.EntityType;
import org.lianhe.search.QueryTextValidator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the queries of a batch. What a client program gets wrong is an error. What stands
 * in a cell of a table never is: a name that cannot be matched is no name, and a value
 * that cannot be compared is left out, so that the rest of the batch is matched.
 */
public final class ReconcileQueryParser {

	/** Most queries of a batch. */
	public static final int MAX_QUERIES = 100;

	/** Most values of properties of a query, all its properties together. */
	public static final int MAX_VALUES = 100;

	/** Longest value of a property, in UTF-16 code units. */
	private static final int MAX_VALUE_LENGTH = 4000;

	/** How much of a query's key is repeated in an error. */
	private static final int SHOWN_KEY_LENGTH = 50;

	private static final Set<String> FIELDS = new TreeSet<>(
			Set.of("query", "type", "limit", "properties", "type_strict"));

	private final Set<String> types;

	private final Map<String, ReconcileProperty> properties;

	private final JsonMapper json;

	ReconcileQueryParser(List<EntityType> types, Map<String, ReconcileProperty> properties, JsonMapper json) {
		this.types = types.stream().map(EntityType::name).collect(Collectors.toCollection(TreeSet::new));
		this.properties = properties;
		this.json = json;
	}

	/** The queries of a batch, by key. */
	Map<String, ReconcileQuery> parse(String batch) {
		JsonNode queries = object("queries", batch);
		checkSize("`queries`", queries.size(), MAX_QUERIES, "questions", "");
		Map<String, ReconcileQuery> parsed = new LinkedHashMap<>();
		queries.properties().forEach((one) -> parsed.put(one.getKey(), query(path(one.getKey()), one.getValue())));
		return parsed;
	}

	/** The JSON object that a parameter has. */
	JsonNode object(String parameter, String text) {
		try {
			JsonNode node = this.json.readTree(text);
			if (node.isObject()) {
				return node;
			}
		}
		catch (JacksonException ex) {
			// The parser's message tells nothing that the error below does not.
		}
		throw ApiException.badInput("`" + parameter + "` is not a JSON object.");
	}

	static void checkSize(String path, int size, int maximum, String items, String advice) {
		if (size > maximum) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY,
					path + " has " + size + " " + items + "; it takes " + maximum + "." + advice)
				.with("maximum", maximum);
		}
	}

	private static String path(String key) {
		return "`queries." + ((key.length() > SHOWN_KEY_LENGTH) ? key.substring(0, SHOWN_KEY_LENGTH) + "…" : key) + "`";
	}

	private ReconcileQuery query(String path, JsonNode node) {
		if (!node.isObject()) {
			throw ApiException.badInput(path + " is not an object.");
		}
		node.propertyNames().stream().filter((name) -> !FIELDS.contains(name)).findFirst().ifPresent((name) -> {
			throw ApiException.badInput(path + " has `" + name + "`; it takes " + String.join(", ", FIELDS) + ".");
		});
		Map<ReconcileProperty, List<String>> wanted = properties(path, node.path("properties"));
		int values = wanted.values().stream().mapToInt(List::size).sum();
		checkSize(path, values, MAX_VALUES, "values of properties", " Ask with fewer of them.");
		return new ReconcileQuery(cell(node.path("query"), QueryTextValidator.LONGEST), types(path, node.path("type")),
				limit(path, node.path("limit")), wanted);
	}

	/** The text of a cell; empty where it has none that can be matched. */
	private static String cell(JsonNode node, int maxLength) {
		String text = (node.isValueNode() && !node.isNull()) ? node.asString().strip() : "";
		return (text.length() <= maxLength && StringLimits.isText(text)) ? text : "";
	}

	private static int limit(String path, JsonNode limit) {
		if (limit.isMissingNode()) {
			return ReconcileQuery.MAX_CANDIDATES;
		}
		if (!limit.isNumber() || limit.doubleValue() < 1) {
			throw ApiException.badInput(path + " has a `limit` that is not a positive number.");
		}
		return (int) Math.min(ReconcileQuery.MAX_CANDIDATES, limit.doubleValue());
	}

	private Set<String> types(String path, JsonNode type) {
		return list(type).stream().map((one) -> {
			if (!one.isString() || !this.types.contains(one.stringValue())) {
				throw ApiException
					.badInput(path + " has a type that is none of " + String.join(", ", this.types) + ".");
			}
			return TypeNames.codeOf(one.stringValue());
		}).collect(Collectors.toSet());
	}

	/** The values by property. A property that does not exist tells nothing. */
	private Map<ReconcileProperty, List<String>> properties(String path, JsonNode properties) {
		Map<ReconcileProperty, List<String>> wanted = new LinkedHashMap<>();
		for (JsonNode one : list(properties)) {
			JsonNode id = one.path("pid");
			if (!id.isString() || one.path("v").isMissingNode()) {
				throw ApiException.badInput(path + " has a property without `pid` or `v`.");
			}
			List<String> values = list(one.path("v")).stream()
				.map((value) -> value(path, value))
				.filter((value) -> !value.isEmpty())
				.toList();
			ReconcileProperty property = this.properties.get(id.stringValue());
			if (property != null) {
				wanted.computeIfAbsent(property, (key) -> new ArrayList<>()).addAll(values);
			}
		}
		return wanted;
	}

	private static String value(String path, JsonNode value) {
		JsonNode plain = value.isObject() ? value.path("id") : value;
		if (!plain.isValueNode() || plain.isMissingNode()) {
			throw ApiException
				.badInput(path + " has a value that is neither text, number, boolean nor an entity with an `id`.");
		}
		return cell(plain, MAX_VALUE_LENGTH);
	}

	private static List<JsonNode> list(JsonNode node) {
		if (node.isMissingNode() || node.isNull()) {
			return List.of();
		}
		return node.isArray() ? List.copyOf(node.values()) : List.of(node);
	}

}
