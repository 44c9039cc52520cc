package org.lianhe.model.graph;

import org.lianhe.query.plan.RootField;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	@Bean
	RootField neighborhoodField() {
		return new RootField("neighborhood", new NeighborhoodField(NeighborhoodField.MAX_RELATIONS));
	}

	@Bean
	RootField pathsField() {
		return new RootField("paths", new PathsField(NeighborhoodField.MAX_RELATIONS));
	}

}
