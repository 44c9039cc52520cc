package org.lianhe.model.lookup;

import java.util.List;

import org.lianhe.query.plan.RootField;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LookupConfiguration {

	@Bean
	RootField nodeField() {
		return new RootField("node",
				new LookupField((planner, requested) -> List.of(LookupKey.id(requested.argument("id"))), null, false));
	}

	@Bean
	RootField nodesField() {
		return new RootField("nodes", new LookupField(
				(planner, requested) -> LookupKey.ids(requested.argument("ids"), planner.context().limits().ids()),
				null, true));
	}

	@Bean
	RootField slugLookupField() {
		return new RootField("lookup", SlugLookupField.output());
	}

	@Bean
	RootField entityField() {
		return new RootField("entity", new LookupField(
				(planner, requested) -> List.of(LookupKey.key(requested.argument("key"))), null, false));
	}

}
