package org.lianhe.search.reconcile;

import java.util.List;

import org.jooq.DSLContext;
import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.model.entity.EntityProperties;
import org.lianhe.model.entity.EntityType;
import org.lianhe.query.jdbc.ReadOnlyConnections;
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
	ReconcileReads lookups(QueryBulkhead lanes, ReadOnlyConnections readers, ReleaseReader releases,
			IndexManager indexes, DSLContext dialect) {
		return new ReconcileReads(lanes, readers, releases, indexes, dialect);
	}

	@Bean
	RouterFunction<ServerResponse> reconciliation(ReconcileReads lookups, ErrorResponseWriter errors,
			ReconcileLimits limits, JsonMapper json, List<EntityType> types, EntityProperties addresses) {
		PropertyCatalog properties = new PropertyCatalog(types);
		ReconcileEndpoints endpoints = new ReconcileEndpoints(
				new ReconciliationService(lookups, types, properties, limits, json),
				new DataExtension(lookups, types, properties, limits, json),
				new SuggestService(lookups, types, properties),
				new ServiceManifest(addresses.baseUri(), types, limits.questions()), addresses.baseUri());
		return RouterFunctions.route()
			.GET("/reconcile", endpoints::service)
			.POST("/reconcile", endpoints::service)
			.GET("/reconcile/suggest/{what}", endpoints::suggest)
			.GET("/reconcile/preview", endpoints::preview)
			.GET("/reconcile/extend/propose", endpoints::propose)
			.onError(RuntimeException.class, errors::toJson)
			.build();
	}

}
