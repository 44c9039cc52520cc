package org.lianhe.web.observability;

import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.jdbc.StatementListener;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Metrics, if a management port is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(UnusedAutoConfigurationFilter.METRICS)
class MetricsConfiguration {

	@Bean
	CompletedRequestListener requestMetrics(MeterRegistry registry, MetricsProperties settings) {
		return new RequestMetrics(registry, new OperationNames(settings.operations(), settings.others()));
	}

	@Bean
	StatementListener statementMetrics(MeterRegistry registry) {
		return new StatementMetrics(registry);
	}

	@Bean
	MeterBinder poolMetrics(ReadOnlyConnections readers) {
		return (registry) -> readers.setMetricsTrackers(new MicrometerMetricsTrackerFactory(registry));
	}

}
