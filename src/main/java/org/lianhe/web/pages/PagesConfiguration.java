package org.lianhe.web.pages;

import org.lianhe.web.error.ErrorResponseWriter;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

	@Bean
	RouterFunction<ServerResponse> pages(ErrorResponseWriter errors) {
		return RouterFunctions.route()
			.route(at("/graphiql"), PageEndpoints::page)
			.route(at("/graphiql/"), PageEndpoints::start)
			.onError(RuntimeException.class, errors::toPageOrJson)
			.build();
	}

	@Bean
	ApplicationListener<ApplicationReadyEvent> greeting() {
		return new StartupMessage();
	}

	private static RequestPredicate at(String path) {
		return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
	}

}
