package org.lianhe.graphql.cost;

import org.lianhe.query.plan.QueryLimits;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CostConfiguration {

	@Bean
	DocumentLimits documentBounds(CostProperties limits, QueryLimits planned) {
		return new DocumentLimits(limits, planned.depth());
	}

	@Bean
	QueryBulkhead lanes(CostProperties limits) {
		return new QueryBulkhead(limits);
	}

}
