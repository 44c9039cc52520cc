package org.lianhe.search.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.graphql.cost.StringLimits;
import org.lianhe.search.reconcile.EntityDocument.Caller;
import tools.jackson.databind.JsonNode;

/** Adds properties of entities to a table. */
public final class DataExtension {

	/** Most entities of which properties are read at once. */
	public static final int MAX_ENTITIES = 1000;

	private final EntityDocument entities;

	private final Map<String, ReconcileProperty> properties;

	private final ReconcileQueryParser parser;

	DataExtension(EntityDocument entities, Map<String, ReconcileProperty> properties, ReconcileQueryParser parser) {
		this.entities = entities;
		this.properties = properties;
		this.parser = parser;
	}

	/** The values of properties of entities. */
	Map<String, Object> extend(String extend, Caller caller) {
		JsonNode request = this.parser.object("extend", extend);
		JsonNode ids = request.path("ids");
		ReconcileQueryParser.checkSize("`extend.ids`", ids.size(), MAX_ENTITIES, "entities", "");
		List<String> slugs = texts(ids.values().stream(), "ids");
		List<ReconcileProperty> wanted = properties(request.path("properties"));
		if (!ids.isArray() || !request.path("properties").isArray()) {
			throw ApiException.badInput("`extend` takes lists `ids` and `properties`.");
		}
		Map<String, ReconcileEntity> known = this.entities.read(slugs,
				wanted.stream().map(ReconcileProperty::section).collect(Collectors.toSet()), caller);
		Map<String, Object> rows = new LinkedHashMap<>();
		slugs.forEach((slug) -> rows.put(slug, row(known.get(slug), wanted)));
		return Map.of("meta", wanted.stream().map((one) -> ReconcileEntity.shown(one.id(), one.name())).toList(),
				"rows", rows);
	}

	private List<ReconcileProperty> properties(JsonNode properties) {
		return texts(properties.values().stream().map((one) -> one.path("id")), "properties").stream()
			.distinct()
			.map((id) -> Optional.ofNullable(this.properties.get(id))
				.orElseThrow(() -> ApiException.badInput("`extend.properties` has one that is not known; "
						+ "`/reconcile/suggest/property` tells all.")))
			.toList();
	}

	private static List<String> texts(Stream<JsonNode> nodes, String where) {
		return nodes.map((node) -> {
			if (!node.isString()) {
				throw ApiException.badInput("`extend." + where + "` has an entry without an id that is text.");
			}
			StringLimits.checkText(where, node.stringValue());
			return node.stringValue();
		}).toList();
	}

	private static Map<String, Object> row(@Nullable ReconcileEntity entity, List<ReconcileProperty> wanted) {
		Map<String, Object> row = new LinkedHashMap<>();
		for (ReconcileProperty property : wanted) {
			List<ReconcileProperty.Value> values = (entity != null) ? property.of(entity) : List.of();
			row.put(property.id(), values.stream().map(ReconcileProperty.Value::shown).toList());
		}
		return row;
	}

}
