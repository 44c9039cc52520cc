package org.lianhe.export.network;

import java.util.List;

import org.lianhe.export.Export;
import org.lianhe.export.tabular.TableProperties;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.model.entity.EntityType;
import org.lianhe.query.plan.QueryLimits;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NetworkExportConfiguration {

	@Bean
	NetworkReader networks(QueryService operations, QueryLimits limits, TableProperties times, List<EntityType> types) {
		return new NetworkReader(operations, limits, times.time(), types);
	}

	@Bean
	Export graphMl(NetworkReader networks) {
		return new NetworkExport(new GraphMlWriter(), networks);
	}

	@Bean
	Export gexf(NetworkReader networks) {
		return new NetworkExport(new GexfWriter(), networks);
	}

	@Bean
	Export nodeList(NetworkReader networks, JsonMapper json) {
		return new NetworkExport(new NetworkCsvWriter(NetworkCsvWriter.Lists.NODES, json), networks);
	}

	@Bean
	Export edgeList(NetworkReader networks, JsonMapper json) {
		return new NetworkExport(new NetworkCsvWriter(NetworkCsvWriter.Lists.EDGES, json), networks);
	}

}
