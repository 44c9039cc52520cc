package org.lianhe.limits;

import java.util.Map;

import org.lianhe.query.Limits;
import org.lianhe.query.RootField;
import org.lianhe.query.Struct;
import org.lianhe.query.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

	@Bean
	RootField limitsField(Limits limits) {
		Map<String, Integer> values = Map.of("pageSize", limits.pageSize(), "defaultPageSize", limits.defaultPageSize(),
				"depth", limits.depth(), "fields", limits.fields(), "ids", limits.ids(), "filterDepth",
				limits.filterDepth(), "filterValues", limits.filterValues(), "cursorLength", limits.cursorLength());
		return new RootField("limits", Struct.always("Limits", (field) -> Value.constant(values.get(field))));
	}

}
