package org.lianhe.export;

import java.util.stream.Stream;

import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.model.dataset.CurrentRelease;
import org.lianhe.web.error.ErrorResponseWriter;
import org.lianhe.web.streaming.ExportBulkhead;
import org.lianhe.web.streaming.StreamingResponder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

	@Bean
	ExportCatalog exports(ObjectProvider<Export> single, ObjectProvider<ExportProvider> several) {
		return new ExportCatalog(
				Stream.concat(single.stream(), several.stream().flatMap((some) -> some.all().stream())).toList());
	}

	@Bean
	RouterFunction<ServerResponse> exportRoutes(ExportCatalog exports, CurrentRelease current, ExportBulkhead turns,
			StreamingResponder deliveries, ConditionalStreams copies, ErrorResponseWriter errors) {
		ExportEndpoint endpoint = new ExportEndpoint(exports, current, turns, deliveries, copies, errors);
		return RouterFunctions.route()
			.GET("/export", endpoint::list)
			.GET("/export/", endpoint::list)
			.GET("/export/{file}", endpoint::file)
			.HEAD("/export/{file}", endpoint::file)
			.onError(RuntimeException.class, errors::toJson)
			.build();
	}

}
