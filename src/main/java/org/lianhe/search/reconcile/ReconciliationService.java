package org.lianhe.search.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.core.i18n.LanguagePreferences;
import org.lianhe.graphql.cost.StringLimits;
import org.lianhe.model.entity.EntityType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells which entities the rows of a table mean. */
final class ReconciliationService {

	private final ReconcileReads lookups;

	private final Set<String> types;

	private final PropertyCatalog properties;

	private final ReconcileLimits limits;

	private final JsonMapper json;

	ReconciliationService(ReconcileReads lookups, List<EntityType> types, PropertyCatalog properties,
			ReconcileLimits limits, JsonMapper json) {
		this.lookups = lookups;
		this.types = types.stream().map(EntityType::name).collect(Collectors.toUnmodifiableSet());
		this.properties = properties;
		this.limits = limits;
		this.json = json;
	}

	/** The candidates of a batch of questions. */
	Map<String, Object> match(String queries, LanguagePreferences languages) {
		Map<String, ReconcileQuery> asked = asked(ReconcileQuery.read(this.json, "queries", queries));
		long cost = asked.values().stream().mapToLong(ReconcileQuery::cost).sum();
		return this.lookups.search(cost, languages,
				(known, searcher) -> new CandidateMatcher(known, searcher, this.properties).results(asked));
	}

	private Map<String, ReconcileQuery> asked(JsonNode batch) {
		if (batch.size() > this.limits.questions()) {
			throw new ApiException(ErrorCode.QUERY_TOO_COSTLY,
					"`queries` has " + batch.size() + " questions; it takes " + this.limits.questions() + ".")
				.with("maximum", this.limits.questions());
		}
		Map<String, ReconcileQuery> asked = new LinkedHashMap<>();
		batch.properties()
			.forEach((one) -> asked.put(one.getKey(), ReconcileQuery.of(one.getKey(), one.getValue(), this.types,
					this.properties, this.limits.values())));
		return asked;
	}

	/** The entity with a slug, or null. */
	EntityReader.@Nullable Subject subject(String slug, LanguagePreferences languages) {
		StringLimits.checkText("id", slug);
		return this.lookups.read(1, languages, (known) -> known.bySlug(List.of(slug)).get(slug));
	}

}
