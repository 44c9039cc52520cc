package org.lianhe.export;

import java.util.stream.Stream;

import org.lianhe.dataset.CurrentRelease;
import org.lianhe.graphql.Operations;
import org.lianhe.http.Copies;
import org.lianhe.stream.Deliveries;
import org.lianhe.stream.Turns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

	@Bean
	Exports exports(ObjectProvider<Export> single, ObjectProvider<MoreExports> several) {
		return new Exports(
				Stream.concat(single.stream(), several.stream().flatMap((some) -> some.all().stream())).toList());
	}

	@Bean
	RouterFunction<ServerResponse> exportRoutes(Exports exports, Operations operations, CurrentRelease current,
			Turns turns, Deliveries deliveries, Copies copies, JsonMapper json) {
		Endpoint endpoint = new Endpoint(exports, operations, current, turns, deliveries, copies, json);
		return RouterFunctions.route()
			.GET("/export", endpoint::list)
			.GET("/export/", endpoint::list)
			.GET("/export/{file}", endpoint::file)
			.HEAD("/export/{file}", endpoint::file)
			.onError(RuntimeException.class, endpoint::failed)
			.build();
	}

}
