package org.lianhe.search.reconcile;

import java.util.List;

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
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ReconcileConfiguration {

	@Bean
	RouterFunction<ServerResponse> reconciliation(QueryBulkhead bulkhead, IndexManager indexes, QueryService queries,
			ReconcileLimits limits, JsonMapper json, List<EntityType> types, EntityProperties addresses,
			ErrorResponseWriter errors) {
		PropertyCatalog properties = new PropertyCatalog(types);
		EntityDocument entities = new EntityDocument(queries, types);
		ReconcileQueryParser parser = new ReconcileQueryParser(types, properties, limits, json);
		ReconcileEndpoints endpoints = new ReconcileEndpoints(
				new ReconciliationService(parser, bulkhead, indexes, entities),
				new DataExtension(entities, types, properties, limits, parser),
				new SuggestService(bulkhead, indexes, entities, types, properties), entities,
				new ServiceManifest(addresses.baseUri(), types, limits.questions()), addresses.baseUri());
		RouterFunctions.Builder routes = RouterFunctions.route();
		for (String slash : List.of("", "/")) {
			routes.GET("/reconcile" + slash, endpoints::service)
				.POST("/reconcile" + slash, endpoints::service)
				.GET("/reconcile/suggest/{what}" + slash, endpoints::suggest)
				.GET("/reconcile/preview" + slash, endpoints::preview)
				.GET("/reconcile/extend/propose" + slash, endpoints::propose);
		}
		return routes.onError(RuntimeException.class, errors::toJson).build();
	}

}
