package org.lianhe.observe;

import io.micrometer.tracing.Tracer;
import org.lianhe.sql.StatementListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is traced, where traces go somewhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(Unused.TRACES)
class TracesConfiguration {

	@Bean
	StatementListener statementSpans(Tracer tracer) {
		return new StatementSpans(tracer);
	}

}
