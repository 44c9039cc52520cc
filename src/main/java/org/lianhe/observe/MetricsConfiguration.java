package org.lianhe.observe;

import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.lianhe.sql.Readers;
import org.lianhe.sql.StatementListener;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is measured, where somebody reads it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(Unused.METRICS)
class MetricsConfiguration {

	@Bean
	RequestListener requestMetrics(MeterRegistry registry, MetricsSettings settings) {
		return new RequestMetrics(registry, new OperationNames(settings.operations(), settings.others()));
	}

	@Bean
	StatementListener statementMetrics(MeterRegistry registry) {
		return new StatementMetrics(registry);
	}

	@Bean
	MeterBinder poolMetrics(Readers readers) {
		return (registry) -> readers.track(new MicrometerMetricsTrackerFactory(registry));
	}

}
