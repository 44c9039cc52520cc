package org.lianhe.web.error;

import org.apache.catalina.core.StandardHost;
import org.lianhe.graphql.execution.ErrorMapper;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.web.CorsProperties;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ErrorConfiguration {

	@Bean
	ErrorResponseWriter errorResponseWriter(ErrorMapper errors, ReleaseReader releases, JsonMapper json) {
		return new ErrorResponseWriter(errors, releases, json);
	}

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> errorReports(JsonMapper json, CorsProperties cors) {
		return (factory) -> factory.addContextCustomizers((context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.getPipeline().addValve(new ErrorReportingValve(json, cors.isOpen()));
			}
		});
	}

}
