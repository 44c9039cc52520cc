package org.lianhe.resolve;

import org.lianhe.query.RootField;
import org.lianhe.search.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ResolveConfiguration {

	@Bean
	RootField resolveField(Indexes indexes) {
		return new RootField("resolve", new ResolveField(indexes).output());
	}

}
