package org.lianhe.export;

import org.lianhe.web.error.ErrorResponseWriter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

	@Bean
	RouterFunction<ServerResponse> exportRoutes(ExportEndpoint endpoint, ErrorResponseWriter errors) {
		return RouterFunctions.route()
			.GET("/export", endpoint::list)
			.HEAD("/export", endpoint::list)
			.GET("/export/{file}", endpoint::file)
			.HEAD("/export/{file}", endpoint::file)
			.onError(RuntimeException.class, errors::toJson)
			.build();
	}

}
