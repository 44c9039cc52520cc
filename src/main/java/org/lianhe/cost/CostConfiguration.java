package org.lianhe.cost;

import org.lianhe.query.Limits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CostConfiguration {

	@Bean
	DocumentBounds documentBounds(CostLimits limits, Limits planned) {
		return new DocumentBounds(limits, planned.depth());
	}

	@Bean
	Lanes lanes(CostLimits limits) {
		return new Lanes(limits);
	}

}
