package org.lianhe.table;

import org.lianhe.graphql.Operations;
import org.lianhe.http.Copies;
import org.lianhe.http.OtherForms;
import org.lianhe.stream.Deliveries;
import org.lianhe.stream.Turns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class TableConfiguration {

	@Bean
	Turns turns(TableLimits limits) {
		return new Turns(limits.atOnce(), limits.patience());
	}

	@Bean
	Deliveries deliveries(TableLimits limits) {
		return new Deliveries(limits.time());
	}

	@Bean
	Tables tables(Operations operations, TableLimits limits, JsonMapper json) {
		return new Tables(operations, limits, json);
	}

	@Bean
	OtherForms otherForms(Operations operations, Tables tables, Turns turns, Deliveries deliveries, Copies copies,
			JsonMapper json) {
		return new Endpoint(operations, tables, turns, deliveries, copies, json);
	}

}
