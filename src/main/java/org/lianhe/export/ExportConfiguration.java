package org.lianhe.export;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.model.dataset.CurrentRelease;
import org.lianhe.web.streaming.ExportBulkhead;
import org.lianhe.web.streaming.StreamingResponder;
import tools.jackson.databind.json.JsonMapper;

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
	RouterFunction<ServerResponse> exportRoutes(ExportCatalog exports, QueryService operations, CurrentRelease current,
			ExportBulkhead turns, StreamingResponder deliveries, ConditionalStreams copies, JsonMapper json,
			ExportFileCache files) {
		ExportEndpoint endpoint = new ExportEndpoint(exports, operations, current, turns, deliveries, copies, json,
				files);
		return RouterFunctions.route()
			.GET("/export", endpoint::list)
			.GET("/export/", endpoint::list)
			.GET("/export/{file}", endpoint::file)
			.HEAD("/export/{file}", endpoint::file)
			.onError(RuntimeException.class, endpoint::failed)
			.build();
	}

}
