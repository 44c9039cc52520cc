package org.lianhe.table;

import org.lianhe.graphql.Operations;
import org.lianhe.http.Copies;
import org.lianhe.http.OtherForms;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class TableConfiguration {

	@Bean
	OtherForms tables(Operations operations, TableLimits limits, Copies copies, JsonMapper json) {
		return new Endpoint(operations, limits, copies, json);
	}

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> tearing() {
		return (factory) -> factory.addEngineValves(new TearingValve());
	}

}
