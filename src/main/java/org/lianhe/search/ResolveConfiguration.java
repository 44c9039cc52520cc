package org.lianhe.search;

import org.lianhe.query.plan.RootField;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResolveConfiguration {

	@Bean
	RootField resolveField(IndexManager indexes) {
		return new RootField("resolve", new ResolveField(indexes).output());
	}

}
