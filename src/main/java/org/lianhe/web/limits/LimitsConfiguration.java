package org.lianhe.web.limits;

import java.util.HashMap;
import java.util.Map;

import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.core.budget.MemoryPool;
import org.lianhe.export.tabular.TableService;
import org.lianhe.graphql.cost.DocumentLimits;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.graphql.cost.StringLimits;
import org.lianhe.model.graph.NeighborhoodField;
import org.lianhe.model.graph.PathsField;
import org.lianhe.model.lookup.LookupKey;
import org.lianhe.query.pagination.KeysetCursor;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.EmbeddedObject;
import org.lianhe.query.plan.FilterLimits;
import org.lianhe.query.plan.RootField;
import org.lianhe.search.reconcile.DataExtension;
import org.lianhe.search.reconcile.ReconcileQueryParser;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

	/** The limits that cannot be set, by the field of the type {@code Limits}. */
	private static final Map<String, Integer> CONSTANTS = Map.ofEntries(Map.entry("fields", DocumentLimits.MAX_FIELDS),
			Map.entry("selections", DocumentLimits.MAX_SELECTIONS),
			Map.entry("rootFields", DocumentLimits.MAX_ROOT_FIELDS), Map.entry("aliases", DocumentLimits.MAX_ALIASES),
			Map.entry("directives", DocumentLimits.MAX_DIRECTIVES), Map.entry("tokens", DocumentLimits.MAX_TOKENS),
			Map.entry("nameLength", DocumentLimits.MAX_NAME_LENGTH),
			Map.entry("operations", DocumentLimits.MAX_OPERATIONS),
			Map.entry("fragments", DocumentLimits.MAX_FRAGMENTS), Map.entry("textLength", StringLimits.MAX_LENGTH),
			Map.entry("ids", LookupKey.MAX_IDS), Map.entry("filterDepth", FilterLimits.MAX_DEPTH),
			Map.entry("filterValues", StringLimits.MAX_LIST_SIZE), Map.entry("cursorLength", KeysetCursor.MAX_LENGTH),
			Map.entry("networkDepth", NeighborhoodField.MAX_DEPTH),
			Map.entry("networkNodes", NeighborhoodField.MAX_NODES),
			Map.entry("networkTies", NeighborhoodField.MAX_RELATIONS), Map.entry("pathLength", PathsField.MAX_LENGTH),
			Map.entry("paths", PathsField.MAX_PATHS), Map.entry("waiting", QueryBulkhead.MAX_WAITING),
			Map.entry("parameters", RequestBodyFilter.MAX_PARAMETERS),
			Map.entry("bodySeconds", (int) RequestBodyFilter.MAX_TIME.toSeconds()),
			Map.entry("readSeconds", (int) MinimumDataRate.TIME.toSeconds()),
			Map.entry("tableNested", TableService.MAX_NESTED_ITEMS),
			Map.entry("reconcileQuestions", ReconcileQueryParser.MAX_QUERIES),
			Map.entry("reconcileValues", ReconcileQueryParser.MAX_VALUES),
			Map.entry("reconcileIds", DataExtension.MAX_ENTITIES));

	@Bean
	RootField limitsField(LimitsProperties limits, MemoryPool pool, Environment environment) {
		Map<String, Integer> values = new HashMap<>(CONSTANTS);
		values.putAll(ofSettings(limits));
		values.put("memoryBytes", toInt(pool.maxPerRequest()));
		values.put("headBytes", (int) headSize(environment).toBytes());
		return new RootField("limits",
				EmbeddedObject.always("Limits", (field) -> ColumnValue.constant(values.get(field))));
	}

	private static DataSize headSize(Environment environment) {
		return environment.getRequiredProperty("server.max-http-request-header-size", DataSize.class);
	}

	private static Map<String, Integer> ofSettings(LimitsProperties limits) {
		return Map.ofEntries(Map.entry("pageSize", limits.maxPageSize()),
				Map.entry("defaultPageSize", limits.defaultPageSize()), Map.entry("depth", limits.maxDepth()),
				Map.entry("cost", limits.maxCost()), Map.entry("characters", limits.maxDocumentSize()),
				Map.entry("seconds", limits.querySeconds()), Map.entry("atOnce", limits.maxConcurrentQueries()),
				Map.entry("waitingSeconds", toInt(limits.queueTimeout().toSeconds())),
				Map.entry("bodyBytes", toInt(limits.maxBodySize().toBytes())),
				Map.entry("bodiesBytes", toInt(limits.maxBodyMemory().toBytes())),
				Map.entry("rate", limits.requestsPerSecond()),
				Map.entry("burst", RateLimiter.burst(limits.requestsPerSecond())),
				Map.entry("requestsAtOnce", limits.maxConcurrentRequests()),
				Map.entry("readRate", toInt(limits.minResponseRate().toBytes())),
				Map.entry("tablesAtOnce", limits.maxConcurrentExports()),
				Map.entry("tableSeconds", toInt(limits.exportTimeout().toSeconds())));
	}

	private static int toInt(long value) {
		return (int) Math.min(value, Integer.MAX_VALUE);
	}

}
