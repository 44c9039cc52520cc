package org.lianhe.export.network;

import java.util.Comparator;
import java.util.List;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import org.lianhe.export.Export;
import org.lianhe.export.tabular.TableProperties;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.model.entity.EntityType;
import org.lianhe.query.plan.QueryLimits;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;

@Configuration(proxyBeanMethods = false)
class NetworkExportConfiguration {

	@Bean
	NetworkReader networks(QueryService operations, QueryLimits limits, TableProperties times, List<EntityType> types,
			GraphQlSource source) {
		return new NetworkReader(operations, limits, times.time(), inOrderOfCounts(types, source.schema()));
	}

	private static List<EntityType> inOrderOfCounts(List<EntityType> types, GraphQLSchema schema) {
		List<String> counts = schema.getObjectType("Counts")
			.getFieldDefinitions()
			.stream()
			.map(GraphQLFieldDefinition::getName)
			.toList();
		return types.stream().sorted(Comparator.comparingInt((type) -> counts.indexOf(type.plural()))).toList();
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
