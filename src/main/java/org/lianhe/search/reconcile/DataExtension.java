package org.lianhe.search.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.cost.StringLimits;
import org.lianhe.model.entity.EntityType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Adds properties of entities to a table. */
final class DataExtension {

	private final ReconcileReads lookups;

	private final List<EntityType> types;

	private final PropertyCatalog properties;

	private final ReconcileLimits limits;

	private final JsonMapper json;

	DataExtension(ReconcileReads lookups, List<EntityType> types, PropertyCatalog properties, ReconcileLimits limits,
			JsonMapper json) {
		this.lookups = lookups;
		this.types = List.copyOf(types);
		this.properties = properties;
		this.limits = limits;
		this.json = json;
	}

	/** Properties that entities of a type may have. */
	Map<String, Object> propose(String type, int limit) {
		if (this.types.stream().noneMatch((one) -> one.name().equals(type))) {
			throw ApiException.badInput("`type` is none of "
					+ this.types.stream().map(EntityType::name).sorted().collect(Collectors.joining(", ")) + ".");
		}
		return Map.of("type", type, "limit", limit, "properties",
				this.properties.all()
					.stream()
					.filter((one) -> one.isOf(type))
					.limit(limit)
					.map((one) -> Map.of("id", one.id(), "name", one.name()))
					.toList());
	}

	/** The values of properties of entities. */
	Map<String, Object> extend(String query, LanguagePreferences languages) {
		JsonNode asked = ReconcileQuery.read(this.json, "extend", query);
		if (asked.path("ids").size() > this.limits.ids()) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY,
					"`extend.ids` has " + asked.path("ids").size() + " entities; it takes " + this.limits.ids() + ".")
				.with("maximum", this.limits.ids());
		}
		List<String> slugs = texts(asked.path("ids").values().stream(), "ids");
		List<ReconcileProperty> wanted = properties(asked.path("properties"));
		if (!asked.path("ids").isArray() || !asked.path("properties").isArray()) {
			throw ApiException.badInput("`extend` takes lists `ids` and `properties`.");
		}
		return this.lookups.read(slugs.size() * (1L + wanted.size()), languages,
				(known) -> Map.of("meta",
						wanted.stream().map((one) -> Map.of("id", one.id(), "name", one.name())).toList(), "rows",
						rows(known, slugs, wanted)));
	}

	private List<ReconcileProperty> properties(JsonNode asked) {
		return texts(asked.values().stream().map((one) -> one.path("id")), "properties").stream()
			.distinct()
			.map((id) -> this.properties.find(id)
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

	private static Map<String, Object> rows(EntityReader known, List<String> slugs, List<ReconcileProperty> wanted) {
		Map<String, EntityReader.Subject> subjects = known.bySlug(slugs);
		List<Long> ids = subjects.values().stream().map(EntityReader.Subject::id).toList();
		Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
		slugs.forEach((slug) -> rows.put(slug, new LinkedHashMap<>()));
		for (ReconcileProperty property : wanted) {
			Map<Long, List<ReconcileProperty.Value>> values = property.reader().read(known, ids);
			rows.forEach((slug, row) -> {
				EntityReader.Subject subject = subjects.get(slug);
				List<ReconcileProperty.Value> mine = (subject != null) ? values.getOrDefault(subject.id(), List.of())
						: List.of();
				row.put(property.id(), mine.stream().map(ReconcileProperty.Value::shown).toList());
			});
		}
		return new LinkedHashMap<>(rows);
	}

}
