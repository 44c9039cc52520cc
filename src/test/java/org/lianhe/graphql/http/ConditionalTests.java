package org.lianhe.graphql.http;

import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianhe.testing.Noted;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionalTests {

	private static final String NAME = "{ lab(slug: \"hkai-lab\") { name { value } } }";

	private final Client client = new Client(TestServer.shared(Store.H2));

	@ParameterizedTest
	@EnumSource
	void returnsNotModifiedWhenTagMatches(Store store) {
		Client client = new Client(TestServer.shared(store));
		Client.Answer first = client.get(Client.query(NAME));
		assertThat(first.header("ETag")).matches("\"[\\w-]{24}\"");
		assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
		Client.Answer again = client.get(Client.query(NAME), "If-None-Match", first.header("ETag"));
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.bytes()).isEmpty();
		for (String header : List.of("ETag", "Cache-Control", "Vary")) {
			assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
		}
	}

	@Test
	void executesNoStatementWhenTagMatches() {
		Map<String, String> properties = new HashMap<>(Store.H2.empty());
		properties.put("lianhe.cache.control", "public, max-age=60");
		properties.put("lianhe.cache.staleness", "1h");
		properties.putAll(Noted.property());
		try (TestServer server = TestServer.start(properties)) {
			Client asking = new Client(server);
			Client.Answer first = asking.get(Client.query(NAME));
			assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60");
			assertThat(server.bean(Noted.class).taken()).isNotEmpty();
			Client.Answer again = asking.get(Client.query(NAME) + "&x", "If-None-Match", first.header("ETag"));
			assertThat(again.status()).isEqualTo(304);
			assertThat(again.header("Cache-Control")).isEqualTo("public, max-age=60");
			assertThat(server.bean(Noted.class).taken()).isEmpty();
		}
	}

	@Test
	void comparesTagsWeaklyAndInLists() {
		String tag = this.client.get(Client.query(NAME)).header("ETag");
		for (String held : List.of("W/" + tag, "\"a\", " + tag, tag + ",W/\"b\"", "*")) {
			assertThat(this.client.get(Client.query(NAME), "If-None-Match", held).status()).as(held).isEqualTo(304);
		}
		assertThat(this.client.get(Client.query(NAME), "If-None-Match", "\"a\"", "If-None-Match", tag).status())
			.isEqualTo(304);
		for (String other : List.of("\"a\"", tag.replace("\"", ""), tag.replaceFirst("\".", "\"~"))) {
			assertThat(this.client.get(Client.query(NAME), "If-None-Match", other).status()).as(other).isEqualTo(200);
		}
		assertThat(
				this.client.send("HEAD", Client.query(NAME), HttpRequest.BodyPublishers.noBody(), "If-None-Match", tag)
					.status())
			.isEqualTo(304);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{lab(slug:"hkai-lab"){name{value}}}
			{ lab(slug: "hkai-lab") { name { value } } } # the same
			query { lab(slug: "hkai-lab",) { name { value, } } }
			""")
	void ignoresWhiteSpaceAndCommentsInTags(String query) {
		assertThat(this.client.get(Client.query(query)).header("ETag"))
			.isEqualTo(this.client.get(Client.query(NAME)).header("ETag"));
	}

	@Test
	void changesTagWithAllThatTheResponseDependsOn() {
		Set<String> tags = new HashSet<>();
		List<String> addresses = List.of(Client.query(NAME), Client.query(NAME, "lang", "en"),
				Client.query(NAME, "lang", "fr"), Client.query("query A " + NAME),
				Client.query("{ lab(slug: \"hkai-lab\") { name { value: value } } }"),
				Client.query("{ lab(slug: \"hkai-lab\") { name { v: value } } }"),
				Client.query("{ lab(slug: \"hkai-lab\") { name { value lang } } }"),
				Client.query("{ lab(slug: \"caict\") { name { value } } }"),
				Client.query("query($s: String!) { lab(slug: $s) { name { value } } }", "variables",
						"{\"s\":\"hkai-lab\"}"),
				Client.query("query($s: String!) { lab(slug: $s) { name { value } } }", "variables",
						"{\"s\":\"caict\"}"),
				Client.query(NAME, "format", "csv"), Client.query(NAME, "format", "ndjson"),
				Client.query(NAME, "format", "csv", "nested", "json"));
		addresses.forEach((address) -> tags.add(this.client.get(address).header("ETag")));
		tags.add(this.client.get(Client.query(NAME), "Accept", "application/graphql-response+json").header("ETag"));
		tags.add(this.client.get(Client.query(NAME), "Accept-Encoding", "gzip").header("ETag"));
		// what is too short to be packed is the same in either coding
		assertThat(tags).hasSize(addresses.size() + 1).noneMatch(String::isEmpty);
	}

	@Test
	void returnsSameTagForEquivalentLanguages() {
		String english = this.client.get(Client.query(NAME), "Accept-Language", "en").header("ETag");
		assertThat(this.client.get(Client.query(NAME), "Accept-Language", "en-GB, en;q=0.5").header("ETag"))
			.isEqualTo(english);
		assertThat(this.client.get(Client.query(NAME, "lang", "en")).header("ETag")).isEqualTo(english);
		assertThat(this.client.get(Client.query(NAME)).header("ETag")).isNotEqualTo(english);
		assertThat(this.client.get(Client.query(NAME), "If-None-Match", english).status()).isEqualTo(200);
	}

	@Test
	void ignoresUndeclaredVariablesInTags() {
		String query = "query A($s: String!) { lab(slug: $s) { slug } } query B { labs { totalCount } }";
		for (String operation : List.of("A", "B")) {
			Set<String> tags = new HashSet<>();
			for (String more : List.of("", ",\"nothing\":1", ",\"nothing\":\"x\",\"any\":[{}]", ",\"\":null")) {
				tags.add(this.client
					.get(Client.query(query, "operationName", operation, "variables",
							"{\"s\":\"hkai-lab\"" + more + "}"))
					.header("ETag"));
			}
			assertThat(tags).hasSize(1).noneMatch(String::isEmpty);
		}
		String other = this.client.get(Client.query(query, "operationName", "A", "variables", "{\"s\":\"cuhk-mmlab\"}"))
			.header("ETag");
		assertThat(other).isNotEqualTo(
				this.client.get(Client.query(query, "operationName", "A", "variables", "{\"s\":\"hkai-lab\"}"))
					.header("ETag"));
		String table = "{ labs { nodes { slug } } }";
		assertThat(this.client.get(Client.query(table, "format", "csv", "variables", "{\"nothing\":1}")).header("ETag"))
			.isEqualTo(this.client.get(Client.query(table, "format", "csv")).header("ETag"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ labs(first: 201) { totalCount } }", "{ nope }", "{" })
	void forbidsCachingOfErrors(String query) {
		for (String held : List.of("*", "\"a\"")) {
			Client.Answer answer = this.client.get(Client.query(query), "If-None-Match", held);
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("ETag")).isEmpty();
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		}
	}

	@Test
	void allowsCachingOfWhatDoesNotExist() {
		Client.Answer answer = this.client.get(Client.query("{ lab(slug: \"nope\") { slug } }"));
		assertThat(answer.header("ETag")).isNotEmpty();
		assertThat(answer.text()).contains("\"missing\":[{");
		assertThat(this.client
			.get(Client.query("{ lab(slug: \"nope\") { slug } }"), "If-None-Match", answer.header("ETag"))
			.status()).isEqualTo(304);
	}

	@Test
	void ignoresConditionsOfPost() {
		String tag = this.client.get(Client.query(NAME)).header("ETag");
		Client.Answer posted = this.client.ask(Map.of("query", NAME), "If-None-Match", tag);
		assertThat(posted.status()).isEqualTo(200);
		assertThat(posted.header("ETag")).isEmpty();
		assertThat(posted.header("Cache-Control")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "tsv", "ndjson", "arrow" })
	void returnsNotModifiedForTables(String format) {
		String address = Client.query("{ labs { nodes { slug } } }", "format", format);
		Client.Answer first = this.client.get(address);
		Client.Answer again = this.client.get(address, "If-None-Match", first.header("ETag"));
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
		assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
		assertThat(this.client.get(address, "If-None-Match", "\"a\"").bytes()).isEqualTo(first.bytes());
	}

	@Test
	void returnsNotModifiedForTheSchema() {
		Client.Answer first = this.client.get("/schema");
		assertThat(first.text()).contains("type Lab implements");
		assertThat(first.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
		assertThat(first.header("Vary")).isEqualTo("Accept-Encoding");
		assertThat(this.client.get("/schema", "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
		Client.Answer packed = this.client.get("/schema", "Accept-Encoding", "gzip");
		assertThat(packed.text()).isEqualTo(first.text());
		assertThat(packed.header("ETag")).isNotEqualTo(first.header("ETag"));
	}

	@Test
	void returnsTagOfItsOwnForCompressedResponse() {
		String large = Client.query("{ labs { nodes { slug description names { value } } } }");
		Client.Answer plain = this.client.get(large);
		Client.Answer packed = this.client.get(large, "Accept-Encoding", "br, gzip");
		assertThat(plain.header("Content-Encoding")).isEmpty();
		assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(packed.bytes().length).isLessThan(plain.bytes().length / 2);
		assertThat(packed.text()).isEqualTo(plain.text());
		assertThat(packed.header("ETag")).isEqualTo(plain.header("ETag").replaceFirst("\"$", "-gzip\""));
		String tag = packed.header("ETag");
		assertThat(this.client.get(large, "Accept-Encoding", "gzip", "If-None-Match", tag).header("ETag"))
			.isEqualTo(tag);
		assertThat(this.client.get(large, "If-None-Match", tag).status()).isEqualTo(200);
		assertThat(this.client.get(large, "Accept-Encoding", "gzip;q=0").header("Content-Encoding")).isEmpty();
	}

	@Test
	void compressesTables() {
		String table = Client.query("{ relations { nodes { id } } }", "format", "csv");
		Client.Answer packed = this.client.get(table, "Accept-Encoding", "gzip");
		assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(packed.text()).isEqualTo(this.client.get(table).text());
	}

}
