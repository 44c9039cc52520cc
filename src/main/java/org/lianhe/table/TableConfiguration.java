package org.lianhe.table;

import org.lianhe.graphql.Operations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class TableConfiguration {

	/** Comes before what answers as JSON at the same address. */
	private static final int FIRST = -1;

	@Bean
	@Order(FIRST)
	RouterFunction<ServerResponse> tables(Operations operations, TableLimits limits, JsonMapper json,
			@Value("${spring.graphql.http.path:/graphql}") String path) {
		Endpoint endpoint = new Endpoint(operations, limits, json);
		return RouterFunctions.route()
			.route(RequestPredicates.path(path).and(Requests::isForTable), endpoint::handle)
			.build();
	}

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> tearing() {
		return (factory) -> factory.addEngineValves(new TearingValve());
	}

}
