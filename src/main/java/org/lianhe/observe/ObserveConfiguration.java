package org.lianhe.observe;

import java.time.Duration;
import java.util.List;

import graphql.execution.instrumentation.Instrumentation;
import org.lianhe.dataset.Releases;
import org.lianhe.sql.Readers;
import org.lianhe.sql.StatementListener;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class ObserveConfiguration {

	/**
	 * How old what probes are told may be, so that they cost no more however many come.
	 */
	private static final Duration LATELY = Duration.ofSeconds(1);

	@Bean
	RequestListener requestLog(LogSettings settings, Environment environment) {
		return new RequestLog(settings, isStructured(environment));
	}

	@Bean
	StatementListener slowStatements(LogSettings settings, Environment environment) {
		return new SlowStatements(settings.slow(), isStructured(environment));
	}

	@Bean
	StatementListener statementCount() {
		return new StatementCount();
	}

	@Bean
	Instrumentation queryInstrumentation() {
		return new QueryInstrumentation();
	}

	@Bean
	HealthIndicator storeHealthIndicator(Readers readers, Releases releases) {
		return new StoreHealth(readers, releases, LATELY);
	}

	@Bean
	InfoContributor datasetInfo(Readers readers, Releases releases) {
		return new DatasetInfo(readers, releases, LATELY);
	}

	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> requests(List<RequestListener> listeners) {
		return (factory) -> factory.addEngineValves(new RequestValve(listeners));
	}

	private static boolean isStructured(Environment environment) {
		return environment.containsProperty("logging.structured.format.console")
				|| environment.containsProperty("logging.structured.format.file");
	}

}
