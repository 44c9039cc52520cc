package org.lianhe.reconcile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.lianhe.cost.Characters;
import org.lianhe.entity.EntityType;
import org.lianhe.error.Code;
import org.lianhe.error.Refusal;
import org.lianhe.name.Languages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells which entities the rows of a table mean. */
final class Reconciliation {

	private final Lookups lookups;

	private final Set<String> types;

	private final Properties properties;

	private final ReconcileLimits limits;

	private final JsonMapper json;

	Reconciliation(Lookups lookups, List<EntityType> types, Properties properties, ReconcileLimits limits,
			JsonMapper json) {
		this.lookups = lookups;
		this.types = types.stream().map(EntityType::name).collect(Collectors.toUnmodifiableSet());
		this.properties = properties;
		this.limits = limits;
		this.json = json;
	}

	/** The candidates of a batch of questions. */
	Map<String, Object> match(String queries, Languages languages) {
		Map<String, ReconcileQuery> asked = asked(ReconcileQuery.read(this.json, "queries", queries));
		long cost = asked.values().stream().mapToLong(ReconcileQuery::cost).sum();
		return this.lookups.search(cost, languages,
				(known, searcher) -> new Matching(known, searcher, this.properties).results(asked));
	}

	private Map<String, ReconcileQuery> asked(JsonNode batch) {
		if (batch.size() > this.limits.questions()) {
			throw new Refusal(Code.QUERY_TOO_COSTLY,
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
	Known.@Nullable Subject subject(String slug, Languages languages) {
		Characters.checkText("id", slug);
		return this.lookups.read(1, languages, (known) -> known.bySlug(List.of(slug)).get(slug));
	}

}
