package org.lianhe.network.file;

import java.util.List;

import org.lianhe.entity.EntityType;
import org.lianhe.export.Export;
import org.lianhe.graphql.Operations;
import org.lianhe.query.Limits;
import org.lianhe.table.TableLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class NetworkFileConfiguration {

	@Bean
	Networks networks(Operations operations, Limits limits, TableLimits times, List<EntityType> types) {
		return new Networks(operations, limits, times.time(), types);
	}

	@Bean
	Export graphMl(Networks networks) {
		return new NetworkFile(new GraphMl(), networks);
	}

	@Bean
	Export gexf(Networks networks) {
		return new NetworkFile(new Gexf(), networks);
	}

	@Bean
	Export nodeList(Networks networks, JsonMapper json) {
		return new NetworkFile(new Csv(Csv.Lists.NODES, json), networks);
	}

	@Bean
	Export edgeList(Networks networks, JsonMapper json) {
		return new NetworkFile(new Csv(Csv.Lists.EDGES, json), networks);
	}

}
