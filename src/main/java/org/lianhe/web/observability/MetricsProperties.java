package org.lianhe.web.observability;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is measured by name.
 *
 * @param operations that are always measured under their own names
 * @param others how many other names of operations are measured, the first that come
 */
@ConfigurationProperties("lianhe.metrics")
record MetricsProperties(@DefaultValue List<String> operations, @DefaultValue("100") int others) {

	MetricsProperties {
		if (others < 0) {
			throw new IllegalArgumentException("lianhe.metrics.others is not less than 0");
		}
	}

}
