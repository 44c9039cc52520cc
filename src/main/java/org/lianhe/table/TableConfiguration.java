package org.lianhe.table;

import org.lianhe.graphql.Operations;
import org.lianhe.stream.Turns;
import org.springframework.beans.factory.annotation.Value;
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
	Turns turns(TableLimits limits) {
		return new Turns(limits.atOnce(), limits.patience());
	}

	@Bean
	Tables tables(Operations operations, TableLimits limits, JsonMapper json) {
		return new Tables(operations, limits, json);
	}

	@Bean
	@Order(FIRST)
	RouterFunction<ServerResponse> tableRoutes(Operations operations, Tables tables, Turns turns, JsonMapper json,
			@Value("${spring.graphql.http.path:/graphql}") String path) {
		Endpoint endpoint = new Endpoint(operations, tables, turns, json);
		return RouterFunctions.route()
			.route(RequestPredicates.path(path).and(Requests::isForTable), endpoint::handle)
			.build();
	}

}
