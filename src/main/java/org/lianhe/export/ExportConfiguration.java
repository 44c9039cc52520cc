package org.lianhe.export;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.model.dataset.CurrentRelease;
import org.lianhe.web.error.ErrorResponseWriter;
import org.lianhe.web.streaming.ExportBulkhead;
import org.lianhe.web.streaming.StreamingResponder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

	@Bean
	ExportCatalog exports(ObjectProvider<Export> exports, ObjectProvider<ExportProvider> providers) {
		return new ExportCatalog(
				Stream.concat(exports.stream(), providers.stream().flatMap((provider) -> provider.all().stream()))
					.toList());
	}

	@Bean
	ExportFileCache exportFileCache(@Value("${java.io.tmpdir}") Path folder) {
		return new ExportFileCache(folder);
	}

	@Bean
	RouterFunction<ServerResponse> exportRoutes(ExportCatalog exports, CurrentRelease current, ExportBulkhead turns,
			StreamingResponder deliveries, ConditionalStreams copies, ErrorResponseWriter errors,
			ExportFileCache files) {
		ExportEndpoint endpoint = new ExportEndpoint(exports, current, turns, deliveries, copies, errors, files);
		return RouterFunctions.route()
			.GET("/export", endpoint::list)
			.GET("/export/", endpoint::list)
			.GET("/export/{file}", endpoint::file)
			.HEAD("/export/{file}", endpoint::file)
			.onError(RuntimeException.class, errors::toJson)
			.build();
	}

}
