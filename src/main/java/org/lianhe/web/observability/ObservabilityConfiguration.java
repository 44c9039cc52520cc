package org.lianhe.web.observability;

import java.time.Duration;
import java.util.List;

import graphql.execution.instrumentation.Instrumentation;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.StatementListener;

import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class ObservabilityConfiguration {

	/**
	 * How old what probes are told may be, so that they cost no more however many come.
	 */
	private static final Duration LATELY = Duration.ofSeconds(1);

	@Bean
	CompletedRequestListener requestLog(LogProperties settings, Environment environment) {
		return new AccessLog(settings, isStructured(environment));
	}

	@Bean
	StatementListener slowStatements(LogProperties settings, Environment environment) {
		return new SlowStatementLogger(settings.slow(), isStructured(environment));
	}

	@Bean
	StatementListener statementCount() {
		return RequestRecord::countStatement;
	}

	@Bean
	Instrumentation queryInstrumentation() {
		return new QueryInstrumentation();
	}

	@Bean
	HealthIndicator storeHealthIndicator(ReadOnlyConnections readers, ReleaseReader releases) {
		return new StoreHealthIndicator(readers, releases, LATELY);
	}

	@Bean
	InfoContributor datasetInfo(ReadOnlyConnections readers, ReleaseReader releases) {
		return new DatasetInfoContributor(readers, releases, LATELY);
	}

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> requests(List<CompletedRequestListener> listeners) {
		return (factory) -> factory.addEngineValves(new AccessLogValve(listeners));
	}

	private static boolean isStructured(Environment environment) {
		return environment.containsProperty("logging.structured.format.console")
				|| environment.containsProperty("logging.structured.format.file");
	}

}
