package org.lianhe.reconcile;

import java.util.List;

import org.jooq.DSLContext;
import org.lianhe.cost.Lanes;
import org.lianhe.dataset.Releases;
import org.lianhe.entity.EntityProperties;
import org.lianhe.entity.EntityType;
import org.lianhe.graphql.Operations;
import org.lianhe.search.Indexes;
import org.lianhe.sql.Readers;
import org.lianhe.stream.Refusing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ReconcileConfiguration {

	@Bean
	Lookups lookups(Lanes lanes, Readers readers, Releases releases, Indexes indexes, DSLContext dialect) {
		return new Lookups(lanes, readers, releases, indexes, dialect);
	}

	@Bean
	RouterFunction<ServerResponse> reconciliation(Lookups lookups, Operations operations, ReconcileLimits limits,
			JsonMapper json, List<EntityType> types, EntityProperties addresses) {
		Properties properties = new Properties(types);
		Endpoints endpoints = new Endpoints(new Reconciliation(lookups, types, properties, limits, json),
				new Extension(lookups, types, properties, limits, json), new Suggestions(lookups, types, properties),
				new Manifest(addresses.baseUri(), types, limits.questions()), addresses.baseUri());
		return RouterFunctions.route()
			.GET("/reconcile", endpoints::service)
			.POST("/reconcile", endpoints::service)
			.GET("/reconcile/suggest/{what}", endpoints::suggest)
			.GET("/reconcile/preview", endpoints::preview)
			.GET("/reconcile/extend/propose", endpoints::propose)
			.onError(RuntimeException.class, (failed, request) -> Refusing.answer(request, failed, operations))
			.build();
	}

}
