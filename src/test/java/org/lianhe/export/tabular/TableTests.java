package org.lianhe.export.tabular;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class TableTests {

	private static final String PARTNERS = """
			{ labs(filter: { slug: { in: ["hkai-lab", "cuhk-mmlab"] } }) { totalCount nodes {
			  slug founded place { name(lang: "en") { value isFallback } }
			  partners { totalCount edges { role(lang: "en") node { slug } } } } } }
			""";

	private final TestServer server = TestServer.shared(Store.H2);

	@ParameterizedTest
	@EnumSource
	void namesColumnsByPathAndJoinsNestedList(Store store) {
		assertThat(Table.get(TestServer.shared(store), PARTNERS, "format", "csv").text()).isEqualTo(lines("""
				slug,founded,place.name.value,place.name.isFallback,partners.totalCount,partners.role,partners.node.slug
				cuhk-mmlab,2001-07,Hong Kong,false,0,,
				hkai-lab,2018-05-21,Hong Kong,false,3,one of three announcing parties,alibaba
				hkai-lab,2018-05-21,Hong Kong,false,3,one of three announcing parties,hkstp
				hkai-lab,2018-05-21,Hong Kong,false,3,one of three announcing parties,sensetime
				"""));
	}

	@Test
	void preservesTypesAndNullsInJsonLines() {
		assertThat(Table.get(this.server, PARTNERS, "format", "ndjson").text()).startsWith("""
				{"slug":"cuhk-mmlab","founded":"2001-07","place.name.value":"Hong Kong","place.name.isFallback":false,\
				"partners.totalCount":0,"partners.role":null,"partners.node.slug":null}
				{"slug":"hkai-lab","founded":"2018-05-21",""").endsWith("\"sensetime\"}\n");
	}

	@Test
	void writesNestedListInOneCellOnRequest() {
		String query = "{ lab(slug: \"hkai-lab\") { slug partners { totalCount nodes { slug kind } } } }";
		assertThat(Table.get(this.server, query, "format", "csv", "nested", "join").text()).isEqualTo(lines("""
				slug,partners.totalCount,partners.slug,partners.kind
				hkai-lab,3,alibaba|hkstp|sensetime,COMPANY|PUBLIC_INSTITUTION|COMPANY
				"""));
		assertThat(Table.get(this.server, query, "format", "ndjson", "nested", "json").text()).isEqualTo("""
				{"slug":"hkai-lab","partners.totalCount":3,"partners":[{"slug":"alibaba","kind":"COMPANY"},\
				{"slug":"hkstp","kind":"PUBLIC_INSTITUTION"},{"slug":"sensetime","kind":"COMPANY"}]}
				""");
		assertThat(Table
			.get(this.server, "{ lab(slug: \"hkai-lab\") { partners(first: 1) { nodes { slug } } } }", "format", "csv",
					"nested", "json")
			.text()).isEqualTo("partners\r\n\"[{\"\"slug\"\":\"\"alibaba\"\"}]\"\r\n");
	}

	@Test
	void namesColumnsByAlias() {
		assertThat(Table
			.get(this.server,
					"{ all: labs(filter: { slug: { eq: \"hkai-lab\" } }) { rows: nodes { key: slug "
							+ "at: place { slug } with: partners(first: 1) { some: nodes { slug } } } } }",
					"format", "csv")
			.text()).isEqualTo(lines("""
					key,at.slug,with.some.slug
					hkai-lab,hong-kong,alibaba
					"""));
	}

	@Test
	void mergesColumnsOfAllTypesOfInterface() {
		assertThat(
				Table
					.get(this.server,
							"""
									{ nodes(ids: ["%s", "%s"]) { __typename ... on Lab { slug labKind: kind } ... on Person { slug } } }
									"""
								.formatted(id("hkai-lab"), id("tang-xiaoou")),
							"format", "csv")
					.text())
			.isEqualTo(lines("""
					__typename,slug,labKind
					Lab,hkai-lab,JOINT_LAB
					Person,tang-xiaoou,
					"""));
	}

	@Test
	void writesCountsAsTable() {
		assertThat(Table
			.get(this.server, "{ labs(filter: { slug: { eq: \"hkai-lab\" } }) { facets(by: KIND) { value count } } }",
					"format", "tsv")
			.text()).isEqualTo("value\tcount\r\nJOINT_LAB\t1\r\n\t0\r\n");
	}

	@Test
	void writesObjectAsOneRow() {
		assertThat(Table.get(this.server,
				"{ labs(filter: { slug: { in: [\"caict\", \"ceprei\", \"cesi\"] } }) { totalCount } limits { depth } }",
				"format", "csv")
			.text()).isEqualTo("labs.totalCount,limits.depth\r\n3,24\r\n");
	}

	@Test
	void repeatsSiblingObjectInEachRow() {
		assertThat(Table.get(this.server,
				"{ labs(first: 2, filter: { slug: { in: [\"caict\", \"ceprei\", \"cesi\"] } }) { nodes { slug } } limits { depth } }",
				"format", "csv")
			.text()).isEqualTo("slug,limits.depth\r\ncaict,24\r\nceprei,24\r\n");
	}

	@Test
	void writesEmptyListAsTableWithoutRows() {
		assertThat(Table
			.get(this.server, "{ labs(filter: { slug: { eq: \"no\" } }) { nodes { slug place { slug } } } }", "format",
					"csv")
			.text()).isEqualTo("slug,place.slug\r\n");
	}

	@Test
	void quotesNullInSingleColumn() {
		assertThat(Table
			.get(this.server, "{ labs(filter: { slug: { eq: \"caict\" } }) { nodes { founded } } }", "format", "csv")
			.text()).isEqualTo("founded\r\n\"\"\r\n");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/csv                                   | text/csv;charset=utf-8;header=present
			text/tab-separated-values                  | text/tab-separated-values;charset=utf-8
			application/x-ndjson                       | application/x-ndjson
			application/json;q=0.5, text/csv           | text/csv;charset=utf-8;header=present
			application/json, text/csv                 | application/json
			text/csv;q=0.1, */*                        | application/json
			""")
	void choosesFormatByQualityOfAccept(String accept, String type) {
		assertThat(Table.post(this.server, accept, Map.of("query", "{ labs { nodes { slug } } }"))
			.header("Content-Type")
			.split(";")).containsExactlyInAnyOrder(type.split(";"));
	}

	@Test
	void describesTableInHeaders() {
		Table table = Table
			.post(this.server, "text/csv", Map.of("operationName", "B", "variables", Map.of("n", 2), "query",
					"query A { labs { totalCount } } query B($n: Int) { labs(first: $n) { # two\n nodes { slug } } }"));
		Map<?, ?> dataset = (Map<?, ?>) this.server.ask("{ dataset { version digest } }").at("dataset");
		assertThat(table.header("Lianhe-Dataset-Version")).isEqualTo(dataset.get("version"));
		assertThat(table.header("Lianhe-Dataset-Digest")).isEqualTo(dataset.get("digest"));
		assertThat(table.header("Lianhe-Rows")).isEqualTo("2");
		String link = table.header("Link");
		assertThat(link).startsWith("<").endsWith(">; rel=\"bookmark\"");
		Table same = Table.get(this.server, URI.create(link.substring(1, link.indexOf('>'))));
		assertThat(same.text()).isEqualTo(table.text());
		assertThat(same.header("Link")).isEqualTo(link);
		assertThat(same.header("Content-Disposition")).isEqualTo("attachment; filename=\"lianhe-labs.csv\"");
		assertThat(table.header("Content-Disposition")).isEmpty();
	}

	@Test
	void includesLanguageInPermalink() {
		String query = "{ lab(slug: \"hkai-lab\") { name { value } } }";
		assertThat(Table.get(this.server, query, "format", "csv", "lang", "en").text())
			.isEqualTo("name.value\r\nHong Kong AI Lab\r\n");
		assertThat(Table.get(this.server, query, "format", "csv", "lang", "en").header("Link"))
			.contains("&lang=en&format=csv>");
	}

	private String id(String slug) {
		return String.valueOf(this.server.ask("{ entity(key: { slug: \"" + slug + "\" }) { id } }").at("entity.id"));
	}

	private static String lines(String text) {
		return text.replace("\n", "\r\n");
	}

}
