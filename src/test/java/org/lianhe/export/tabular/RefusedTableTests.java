package org.lianhe.export.tabular;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedTableTests {

	private final TestServer server = TestServer.shared(Store.H2);

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ labs { nodes { slug } } people { nodes { slug } } }           | labs | people | ["people"]
					{ labs { nodes { slug } edges { cursor } } }                    | labs.nodes | labs.edges | ["labs","edges"]
					{ labs { nodes { slug } facets(by: KIND) { count } } }          | labs.nodes | labs.facets | ["labs","facets"]
					{ observations { nodes { id } statistics { count } } }          | observations.nodes | observations.statistics | ["observations","statistics"]
					{ labs { nodes { slug } } lab(slug: "caict") { citations { paragraph } } } | labs | lab | ["lab"]
					""")
	void rejectsTwoLists(String query, String one, String other, String path) {
		Table table = Table.get(this.server, query, "format", "csv");
		assertThat(table.status()).isEqualTo(400);
		assertThat(table.refusal()).isEqualTo("BAD_USER_INPUT A table has the rows of one list; `" + one + "` and `"
				+ other + "` are two. Send a query for each of them.");
		assertThat(table.path()).isEqualTo(path);
	}

	@Test
	void rejectsNodesBesideEdgesOfNestedList() {
		Table table = Table.get(this.server, "{ labs { nodes { partners { nodes { slug } edges { role } } } } }",
				"format", "csv");
		assertThat(table.refusal()).isEqualTo(
				"BAD_USER_INPUT `nodes` and `edges` are the same rows. Request only one of them; `edges` has the rows as `node`.");
		assertThat(table.path()).isEqualTo("[\"labs\",\"nodes\",\"partners\",\"edges\"]");
	}

	@Test
	void rejectsDuplicateColumnNames() {
		Table table = Table.get(this.server,
				"{ labs { nodes { partners { totalCount nodes { totalCount: slug } } } } }", "format", "csv");
		assertThat(table.refusal()).isEqualTo(
				"BAD_USER_INPUT Two columns would be named `partners.totalCount`. Give one of the two fields an alias.");
		assertThat(table.path()).isEqualTo("[\"labs\",\"nodes\",\"partners\",\"nodes\",\"totalCount\"]");
	}

	@Test
	void rejectsQueryWithoutFields() {
		Table table = Table.get(this.server, "{ labs @skip(if: true) { nodes { slug } } }", "format", "csv");
		assertThat(table.status()).isEqualTo(400);
		assertThat(table.refusal()).isEqualTo(
				"BAD_USER_INPUT `@skip` and `@include` exclude all fields of the query. Request at least one field.");
	}

	@Test
	void rejectsIntrospection() {
		assertThat(Table.get(this.server, "{ __schema { types { name } } }", "format", "csv").refusal())
			.isEqualTo("BAD_USER_INPUT `__schema` is introspection, which is not available as a table. Request JSON.");
	}

	@Test
	void rejectsATableOfWhatDoesNotExist() {
		Table table = Table.get(this.server, "{ lab(slug: \"hkai-labs\") { slug } }", "format", "csv");
		assertThat(table.response().statusCode()).isEqualTo(404);
		assertThat(table.refusal())
			.isEqualTo("NOT_FOUND There is no Lab \"hkai-labs\". Did you mean hkai-lab or hkai-sci or hkai-rdi?");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ labs(first: 201) { nodes { slug } } } | 400 | PAGE_TOO_LARGE `first` is 201; it takes 0 to 200. Ask for a smaller page and follow `pageInfo.endCursor`.
					{ labs { nodes { partners(first: 201) { totalCount } } } } | 400 | PAGE_TOO_LARGE `first` is 201; it takes 0 to 200. Ask for a smaller page and follow `pageInfo.endCursor`.
					{ labs { nope } }                      | 400 | GRAPHQL_VALIDATION_FAILED Field 'nope' in type 'LabConnection' is undefined. Did you mean nodes?
					""")
	void rejectsSameRequestsAsJson(String query, int status, String refusal) {
		Table table = Table.get(this.server, query, "format", "csv");
		assertThat(table.header("Content-Type")).isEqualTo("application/graphql-response+json");
		assertThat(table.status()).isEqualTo(status);
		assertThat(table.refusal()).isEqualTo(refusal);
		assertThat(table.text()).contains("\"requestId\"", "\"dataset\"");
	}

	@Test
	void rejectsUnknownParameterValuesWithSuggestion() {
		assertThat(Table.get(this.server, "{ labs { totalCount } }", "format", "ndjs").refusal())
			.startsWith("BAD_USER_INPUT `format` is \"ndjs\"; it takes csv, tsv, ndjson, arrow")
			.endsWith(" Did you mean ndjson?");
		assertThat(Table.get(this.server, "{ labs { totalCount } }", "format", "csv", "nested", "row").refusal())
			.isEqualTo("BAD_USER_INPUT `nested` is \"row\"; it takes rows, json, join. Did you mean rows?");
		assertThat(Table.get(this.server, "{ labs { totalCount } }", "format", "csv", "variables", "[]").refusal())
			.isEqualTo("BAD_USER_INPUT `variables` is not a JSON object.");
		assertThat(Table.get(this.server, " ", "format", "csv").refusal())
			.isEqualTo("BAD_USER_INPUT `query` is absent; it takes a GraphQL document.");
		assertThat(Table.post(this.server, "text/csv", "{").refusal())
			.isEqualTo("BAD_USER_INPUT The body is not JSON.");
		assertThat(Table.post(this.server, "text/csv", Map.of("query", "{ labs { totalCount } }", "operationName", 1))
			.refusal()).isEqualTo("BAD_USER_INPUT `operationName` is not a string.");
	}

}
