package org.lianhe.web.limits;

import java.util.List;

import graphql.schema.GraphQLSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

class SqlAttackTests {

	private static final String SQL = "x'; drop table entity; -- \\\") or 1=1 /* {0} ? :a $1 %_ \\\\ {ts '";

	@ParameterizedTest
	@EnumSource
	void stringsAreNeverStatements(Store store) {
		Attack attack = new Attack(store);
		GraphQLSchema schema = TestServer.shared(store).bean(GraphQlSource.class).schema();
		List<String> places = new StringPlaces(schema, '"' + SQL + '"').queries();
		assertThat(places).hasSizeGreaterThan(500);
		Object before = attack.counts();
		for (String query : places) {
			Attack.Result result = attack.document(query);
			assertThat(result.code()).as(query + " " + result.message()).isNotEqualTo("INTERNAL");
			assertThat(result.message()).as(query).doesNotContain("undefined", "Unknown", "missing", "Missing");
		}
		assertThat(attack.counts()).isEqualTo(before);
	}

}
