package org.lianhe.web.observability;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of metrics.
 *
 * @param operations names of operations that always have their own metrics
 * @param others number of other operation names that get their own metrics, in the order
 * of arrival
 */
@ConfigurationProperties("lianhe.metrics")
record MetricsProperties(@DefaultValue List<String> operations, @DefaultValue("100") int others) {

	MetricsProperties {
		if (others < 0) {
			throw new IllegalArgumentException("lianhe.metrics.others is not less than 0");
		}
	}

}
