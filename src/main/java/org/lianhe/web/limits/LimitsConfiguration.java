package org.lianhe.web.limits;

import java.util.HashMap;
import java.util.Map;

import org.lianhe.export.tabular.TableProperties;
import org.lianhe.graphql.cost.CostProperties;
import org.lianhe.query.plan.ColumnValue;
import org.lianhe.query.plan.EmbeddedObject;
import org.lianhe.query.plan.QueryLimits;
import org.lianhe.query.plan.RootField;
import org.lianhe.search.reconcile.ReconcileLimits;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

	@Bean
	RootField limitsField(QueryLimits planned, CostProperties costs, RequestLimitsProperties guard,
			TableProperties tables, ReconcileLimits reconciling, Environment environment) {
		Map<String, Integer> values = new HashMap<>();
		values.putAll(ofPlans(planned));
		values.putAll(ofCosts(costs));
		values.putAll(ofRequests(guard));
		values.putAll(ofTables(tables));
		values.putAll(ofReconciling(reconciling));
		values.put("headBytes", (int) headSize(environment).toBytes());
		return new RootField("limits",
				EmbeddedObject.always("Limits", (field) -> ColumnValue.constant(values.get(field))));
	}

	private static DataSize headSize(Environment environment) {
		return environment.getRequiredProperty("server.max-http-request-header-size", DataSize.class);
	}

	private static Map<String, Integer> ofPlans(QueryLimits limits) {
		return Map.ofEntries(Map.entry("pageSize", limits.pageSize()),
				Map.entry("defaultPageSize", limits.defaultPageSize()), Map.entry("depth", limits.depth()),
				Map.entry("fields", limits.fields()), Map.entry("ids", limits.ids()),
				Map.entry("filterDepth", limits.filterDepth()), Map.entry("filterValues", limits.filterValues()),
				Map.entry("cursorLength", limits.cursorLength()), Map.entry("networkDepth", limits.networkDepth()),
				Map.entry("networkNodes", limits.networkNodes()), Map.entry("networkTies", limits.networkTies()),
				Map.entry("pathLength", limits.pathLength()), Map.entry("paths", limits.paths()),
				Map.entry("seconds", limits.seconds()));
	}

	private static Map<String, Integer> ofCosts(CostProperties limits) {
		return Map.ofEntries(Map.entry("cost", limits.cost()), Map.entry("characters", limits.characters()),
				Map.entry("tokens", limits.tokens()), Map.entry("selections", limits.selections()),
				Map.entry("aliases", limits.aliases()), Map.entry("directives", limits.directives()),
				Map.entry("rootFields", limits.rootFields()), Map.entry("nameLength", limits.nameLength()),
				Map.entry("operations", limits.operations()), Map.entry("fragments", limits.fragments()),
				Map.entry("textLength", limits.textLength()), Map.entry("atOnce", limits.atOnce()),

				Map.entry("waiting", limits.waiting()),
				Map.entry("waitingSeconds", (int) limits.patience().toSeconds()));
	}

	private static Map<String, Integer> ofRequests(RequestLimitsProperties limits) {
		return Map.ofEntries(Map.entry("bodyBytes", (int) limits.body().toBytes()),
				Map.entry("bodySeconds", (int) limits.bodyTime().toSeconds()),
				Map.entry("bodiesBytes", (int) Math.min(limits.bodies().toBytes(), Integer.MAX_VALUE)),
				Map.entry("parameters", limits.parameters()), Map.entry("rate", limits.rate()),
				Map.entry("burst", limits.burst()), Map.entry("requestsAtOnce", limits.requestsAtOnce()),
				Map.entry("readSeconds", (int) limits.readTime().toSeconds()),
				Map.entry("readRate", (int) limits.readRate().toBytes()));
	}

	private static Map<String, Integer> ofTables(TableProperties limits) {
		return Map.of("tablesAtOnce", limits.atOnce(), "tableSeconds", (int) limits.time().toSeconds(), "tableNested",
				limits.nested());
	}

	private static Map<String, Integer> ofReconciling(ReconcileLimits limits) {
		return Map.of("reconcileQuestions", limits.questions(), "reconcileValues", limits.values(), "reconcileIds",
				limits.ids());
	}

}
