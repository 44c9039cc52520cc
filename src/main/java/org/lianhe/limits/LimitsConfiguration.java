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
		Map<String, Integer> values = Map.ofEntries(Map.entry("pageSize", limits.pageSize()),
				Map.entry("defaultPageSize", limits.defaultPageSize()), Map.entry("depth", limits.depth()),
				Map.entry("fields", limits.fields()), Map.entry("ids", limits.ids()),
				Map.entry("filterDepth", limits.filterDepth()), Map.entry("filterValues", limits.filterValues()),
				Map.entry("cursorLength", limits.cursorLength()), Map.entry("networkDepth", limits.networkDepth()),
				Map.entry("networkNodes", limits.networkNodes()), Map.entry("networkTies", limits.networkTies()),
				Map.entry("pathLength", limits.pathLength()), Map.entry("paths", limits.paths()));
		return new RootField("limits", Struct.always("Limits", (field) -> Value.constant(values.get(field))));
	}

}
