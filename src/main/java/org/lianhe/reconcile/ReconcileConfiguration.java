package org.lianhe.reconcile;

import java.util.List;

import org.jooq.DSLContext;
import org.lianhe.dataset.Releases;
import org.lianhe.entity.EntityProperties;
import org.lianhe.entity.EntityType;
import org.lianhe.error.Refusal;
import org.lianhe.search.Indexes;
import org.lianhe.sql.Readers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ReconcileConfiguration {

	@Bean
	RouterFunction<ServerResponse> reconciliation(Readers readers, Releases releases, Indexes indexes,
			DSLContext dialect, JsonMapper json, List<EntityType> types, EntityProperties properties) {
		Endpoints endpoints = new Endpoints(new Reconciliation(readers, releases, indexes, dialect, json, types),
				new Manifest(properties.baseUri(), types), properties.baseUri());
		return RouterFunctions.route()
			.GET("/reconcile", endpoints::service)
			.POST("/reconcile", endpoints::service)
			.GET("/reconcile/suggest/{what}", endpoints::suggest)
			.GET("/reconcile/preview", endpoints::preview)
			.GET("/reconcile/extend/propose", endpoints::propose)
			.onError(Refusal.class, endpoints::refused)
			.build();
	}

}
