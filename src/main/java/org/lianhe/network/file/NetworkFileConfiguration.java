package org.lianhe.network.file;

import java.util.Comparator;
import java.util.List;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import org.lianhe.entity.EntityType;
import org.lianhe.export.Export;
import org.lianhe.graphql.Operations;
import org.lianhe.query.Limits;
import org.lianhe.table.TableLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class NetworkFileConfiguration {

	@Bean
	Networks networks(Operations operations, Limits limits, TableLimits times, List<EntityType> types,
			GraphQlSource source) {
		return new Networks(operations, limits, times.time(), inOrderOfCounts(types, source.schema()));
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
