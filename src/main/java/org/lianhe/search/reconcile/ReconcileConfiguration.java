package org.lianhe.search.reconcile;

import java.util.List;
import java.util.Map;

import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.model.entity.EntityProperties;
import org.lianhe.model.entity.EntityType;
import org.lianhe.search.IndexManager;
import org.lianhe.web.error.ErrorResponseWriter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ReconcileConfiguration {

	@Bean
	RouterFunction<ServerResponse> reconciliation(QueryBulkhead bulkhead, IndexManager indexes, QueryService queries,
			ReconcileLimits limits, JsonMapper json, List<EntityType> types, EntityProperties addresses,
			ErrorResponseWriter errors) {
		Map<String, ReconcileProperty> properties = ReconcileProperty.all(types);
		EntityDocument entities = new EntityDocument(queries, types);
		ReconcileQueryParser parser = new ReconcileQueryParser(types, properties, limits, json);
		return new ReconcileEndpoints(new ReconciliationService(parser, bulkhead, indexes, entities),
				new DataExtension(entities, properties, limits, parser),
				new SuggestService(bulkhead, indexes, entities, types, properties.values()), entities, types,
				limits.questions(), addresses.baseUri())
			.routes(errors);
	}

}
