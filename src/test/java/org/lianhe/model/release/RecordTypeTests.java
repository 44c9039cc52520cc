package org.lianhe.model.release;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

class RecordTypeTests {

	private final GraphQLSchema schema = TestServer.shared(Store.H2).bean(GraphQlSource.class).schema();

	@Test
	void recordsAreOfEntitiesAndOfWhatStandsBesideThem() {
		Set<String> all = values("EntityType");
		all.addAll(List.of("SOURCE", "TERM", "DATASET"));
		assertThat(values("RecordType")).isEqualTo(all);
	}

	private Set<String> values(String type) {
		Set<String> values = new TreeSet<>();
		((GraphQLEnumType) this.schema.getType(type)).getValues()
			.stream()
			.map(GraphQLEnumValueDefinition::getName)
			.forEach(values::add);
		return values;
	}

}
