package org.lianhe.network;

import org.lianhe.query.RootField;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NetworkConfiguration {

	@Bean
	RootField neighborhoodField() {
		return new RootField("neighborhood", new Neighborhood());
	}

	@Bean
	RootField pathsField() {
		return new RootField("paths", new Paths());
	}

}
