package org.lianhe.node;

import java.util.List;

import org.lianhe.query.RootField;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NodeConfiguration {

	@Bean
	RootField nodeField() {
		return new RootField("node",
				new Finder((planner, asked) -> List.of(Wanted.id(asked.argument("id"))), null, false));
	}

	@Bean
	RootField nodesField() {
		return new RootField("nodes", new Finder(
				(planner, asked) -> Wanted.ids(asked.argument("ids"), planner.context().limits().ids()), null, true));
	}

	@Bean
	RootField entityField() {
		return new RootField("entity",
				new Finder((planner, asked) -> List.of(Wanted.key(asked.argument("key"))), null, false));
	}

}
