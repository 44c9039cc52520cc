package org.lianhe.web.observability;

import io.micrometer.tracing.Tracer;
import org.lianhe.query.jdbc.StatementListener;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tracing, if an endpoint for traces is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(UnusedAutoConfigurationFilter.TRACES)
class TracingConfiguration {

	@Bean
	StatementListener statementSpans(Tracer tracer) {
		return new StatementTracing(tracer);
	}

}
