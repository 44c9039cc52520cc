package org.lianhe.export.network;

import java.util.Comparator;
import java.util.List;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import org.lianhe.export.Export;
import org.lianhe.export.tabular.TableFormat;
import org.lianhe.export.tabular.TableProperties;
import org.lianhe.export.tabular.TableService;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.model.entity.EntityType;
import org.lianhe.query.plan.QueryLimits;

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
		return new NetworkExport("network.graphml", "Entities and the relations among them, as GraphML",
				"application/graphml+xml;charset=utf-8", GraphMlWriter::write, networks);
	}

	@Bean
	Export gexf(NetworkReader networks) {
		return new NetworkExport("network.gexf", "Entities and the relations among them, as GEXF 1.2",
				"application/gexf+xml;charset=utf-8", GexfWriter::write, networks);
	}

	@Bean
	Export nodeList(NetworkReader networks, TableService tables) {
		return new NetworkExport("nodes.csv", "Entities, as a list of nodes", TableFormat.CSV.contentType(),
				new NetworkCsvWriter(tables)::writeNodes, networks);
	}

	@Bean
	Export edgeList(NetworkReader networks, TableService tables) {
		return new NetworkExport("edges.csv", "Relations among entities, as a list of edges",
				TableFormat.CSV.contentType(), new NetworkCsvWriter(tables)::writeEdges, networks);
	}

}
