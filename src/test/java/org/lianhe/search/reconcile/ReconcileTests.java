package org.lianhe.search.reconcile;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ReconcileTests {

	private final ReconcileClient service = new ReconcileClient(Store.H2);

	private static JsonNode match(ReconcileClient service, String queries) {
		return ReconcileClient.json(service.post("queries", queries), "reconciliation-result-batch");
	}

	private static List<String> ids(JsonNode results) {
		return results.path("result").values().stream().map((one) -> one.path("id").asString()).toList();
	}

	@Test
	void returnsManifest() {
		JsonNode manifest = ReconcileClient.json(this.service.get(""), "manifest");
		String address = manifest.path("suggest").path("entity").path("service_url").asString();
		assertThat(address).startsWith("http://localhost:").endsWith("/reconcile");
		assertThat(manifest.path("view").path("url").asString()).isEqualTo("http://localhost:8080/id/{{id}}");
		assertThat(manifest.path("preview").path("url").asString()).isEqualTo(address + "/preview?id={{id}}");
		assertThat(manifest.path("defaultTypes").values().stream().map((one) -> one.path("id").asString())).hasSize(9)
			.contains("Lab", "Person");
	}

	@ParameterizedTest
	@EnumSource
	void matchesBatchOfNames(Store store) {
		JsonNode results = match(new ReconcileClient(store), """
				{"a": {"query": "香港中文大學", "limit": 2}, "b": {"query": "HKUST", "type": "Product"},
				 "c": {"query": "qqqqqq", "type": ["Lab", "Person"], "type_strict": "any"}}
				""");
		assertThat(results.path("a").path("result").get(0)).isEqualTo(ReconcileClient.parsed("""
				{"id": "cuhk", "name": "Chinese University of Hong Kong",
				 "description": "%s", "type": [{"id": "Organization", "name": "Organization"}], "score": 100.0,
				 "match": true, "features": [{"id": "name", "value": 1.0}]}
				""".formatted(results.path("a").path("result").get(0).path("description").asString())));
		assertThat(ids(results.path("a"))).containsExactly("cuhk", "cuhk-shenzhen");
		assertThat(results.path("a").path("result").get(1).path("match").asBoolean()).isFalse();
		assertThat(ids(results.path("b"))).containsExactly("hkustgz-ai-robot-artist");
		assertThat(ids(results.path("c"))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void distinguishesNamesakesByProperties(Store store) {
		JsonNode results = match(new ReconcileClient(store),
				"""
						{"a": {"query": "人工智能实验室", "properties": [{"pid": "place", "v": {"id": "hong-kong"}}, {"pid": "founded", "v": 2018}]},
						 "b": {"query": "人工智能实验室", "properties": [{"pid": "founded", "v": ["1900", true]}]},
						 "c": {"properties": [{"pid": "ror", "v": "https://ror.org/00q4vv597"}]}}
						""");
		JsonNode first = results.path("a").path("result").get(0);
		assertThat(first.path("id").asString()).isEqualTo("hkai-lab");
		assertThat(first.path("features")).isEqualTo(ReconcileClient
			.parsed("[{\"id\": \"name\", \"value\": 0.95}, {\"id\": \"properties\", \"value\": 1.0}]"));
		assertThat(results.path("b").path("result").values()).isNotEmpty()
			.noneMatch((one) -> one.path("match").asBoolean());
		assertThat(ids(results.path("c"))).containsExactly("hkust");
	}

	@ParameterizedTest
	@EnumSource
	void returnsNoCandidatesForCellThatCannotBeMatched(Store store) {
		JsonNode results = match(new ReconcileClient(store),
				"""
						{"good": {"query": "Tencent"}, "blank": {"query": " "}, "none": {}, "null": {"query": null},
						 "sign": {"query": "?!"}, "control": {"query": "a\\u0000"}, "half": {"query": "\\ud800"}, "long": {"query": "%s"},
						 "number": {"query": 4}, "value": {"query": "Tencent", "properties": [{"pid": "ror", "v": "\\u0000"},
						   {"pid": "founded", "v": "%s"}, {"pid": "kind", "v": null}]}}
						"""
					.formatted("a".repeat(201), "a".repeat(4001)));
		for (String cell : List.of("blank", "none", "null", "sign", "control", "half", "long")) {
			assertThat(results.path(cell).path("result").isEmpty()).as(cell).isTrue();
		}
		assertThat(ids(results.path("good"))).startsWith("tencent");
		assertThat(results.path("value")).isEqualTo(results.path("good"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			founded | 1998-11-11
			founded | ''
			founded | '   '
			P571    | 1998
			""")
	void ignoresPropertiesWithoutKnownOrGivenValue(String property, String value) {
		JsonNode results = match(this.service,
				"{\"a\": {\"query\": \"Vipshop\"}, \"b\": {\"query\": \"Vipshop\", \"properties\": [{\"pid\": \"%s\", \"v\": \"%s\"}]}}"
					.formatted(property, value));
		JsonNode first = results.path("b").path("result").get(0);
		assertThat(first).isEqualTo(results.path("a").path("result").get(0));
		assertThat(first.path("score").asDouble()).isEqualTo(100);
		assertThat(first.path("match").asBoolean()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			HKAI Lab | place | Hong Kong | true
			HKAI Lab | place | 香港      | true
			HKAI Lab | place | hong-kong | true
			HKAI Lab | place | Shenzhen  | false
			HKAI Lab | kind  | Joint lab | true
			UESTC    | ror   | 04qr3zq92 | true
			UESTC    | ror   | http://ror.org/04QR3ZQ92 | true
			UESTC    | ror   | 00q4vv597 | false
			""")
	void comparesValuesInAnyLanguageAndForm(String name, String property, String value, boolean isSame) {
		for (String language : List.of("en", "zh-Hant")) {
			JsonNode results = match(this.service.speaking(language),
					"{\"q\": {\"query\": \"%s\", \"properties\": [{\"pid\": \"%s\", \"v\": \"%s\"}]}}".formatted(name,
							property, value));
			JsonNode features = results.path("q").path("result").get(0).path("features");
			assertThat(features.get(1).path("value").asDouble()).as(language).isEqualTo(isSame ? 1 : 0);
		}
	}

	@ParameterizedTest
	@CsvSource({ "ror, 00k642b80, alibaba", "ror, https://ror.org/00k642b80/, alibaba",
			"ror, ROR.org/00k642b80, alibaba", "wikidata, http://www.wikidata.org/entity/q860580, tencent",
			"website, https://ALIBABAGROUP.com/, alibaba" })
	void matchesIdentifierInAnyUsualForm(String scheme, String value, String slug) {
		JsonNode results = match(this.service,
				"{\"q\": {\"properties\": [{\"pid\": \"%s\", \"v\": \"%s\"}]}}".formatted(scheme, value));
		assertThat(ids(results.path("q"))).contains(slug);
	}

	@ParameterizedTest
	@CsvSource({ "/", "/suggest/entity/?prefix=a", "/preview/?id=hkai-lab", "/suggest/entity?prefix=a",
			"/preview?id=hkai-lab" })
	void acceptsTrailingSlashAndVariesByLanguage(String path) {
		HttpResponse<String> response = this.service.get(path);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(String.join(",", response.headers().allValues("Vary"))).containsIgnoringCase("Accept-Language");
	}

	@Test
	void matchesSlug() {
		JsonNode results = match(this.service,
				"{\"q\": {\"query\": \"hkai-lab\"}, \"r\": {\"query\": \"hkai-lab\", \"type\": \"Person\"}}");
		assertThat(results.path("q").path("result").get(0).path("match").asBoolean()).isTrue();
		assertThat(ids(results.path("q"))).startsWith("hkai-lab");
		assertThat(ids(results.path("r"))).doesNotContain("hkai-lab");
	}

	@Test
	void acceptsBatchByGet() {
		HttpResponse<String> response = this.service
			.get("?callback=show&queries=" + ReconcileClient.encoded("{\"q\": {\"query\": \"商汤\"}}"));
		assertThat(ids(ReconcileClient.json(response, "reconciliation-result-batch").path("q")))
			.startsWith("sensetime");
	}

	@ParameterizedTest
	@EnumSource
	void suggestsEntitiesPropertiesAndTypes(Store store) {
		ReconcileClient service = new ReconcileClient(store);
		JsonNode entities = ReconcileClient.json(service.get("/suggest/entity?prefix=shangtang"),
				"suggest-entities-response");
		assertThat(ids(entities)).startsWith("sensetime");
		JsonNode rest = ReconcileClient.json(service.get("/suggest/entity?prefix=shangtang&cursor=1"),
				"suggest-entities-response");
		assertThat(ids(rest)).isEqualTo(ids(entities).subList(1, ids(entities).size()));
		assertThat(
				ids(ReconcileClient.json(service.get("/suggest/entity?prefix=hkai-lab"), "suggest-entities-response")))
			.startsWith("hkai-lab");
		assertThat(ids(ReconcileClient.json(service.get("/suggest/entity?prefix="), "suggest-entities-response")))
			.isEmpty();
		assertThat(
				ids(ReconcileClient.json(service.get("/suggest/property?prefix=Fou"), "suggest-properties-response")))
			.containsExactly("founded");
		assertThat(ids(ReconcileClient.json(service.get("/suggest/type?prefix=la"), "suggest-types-response")))
			.containsExactly("Lab");
	}

	@ParameterizedTest
	@EnumSource
	void extendsTableWithProperties(Store store) {
		JsonNode answer = ReconcileClient.json(new ReconcileClient(store).post("extend", """
				{"ids": ["hkai-lab", "cuhk", "nowhere"],
				 "properties": [{"id": "founded"}, {"id": "place"}, {"id": "ror", "settings": {}}, {"id": "kind"}]}
				"""), "data-extension-response");
		assertThat(answer).isEqualTo(ReconcileClient
			.parsed("""
					{"meta": [{"id": "founded", "name": "Founded"}, {"id": "place", "name": "Place"}, {"id": "ror", "name": "ror"},
					  {"id": "kind", "name": "Kind"}],
					 "rows": {
					  "hkai-lab": {"founded": [{"str": "2018-05-21"}], "place": [{"id": "hong-kong", "name": "Hong Kong"}], "ror": [],
					    "kind": [{"str": "JOINT_LAB"}]},
					  "cuhk": {"founded": [{"str": "1963"}], "place": [{"id": "hong-kong", "name": "Hong Kong"}],
					    "ror": [{"str": "https://ror.org/00t33hh48"}], "kind": [{"str": "UNIVERSITY"}]},
					  "nowhere": {"founded": [], "place": [], "ror": [], "kind": []}}}
					"""));
	}

	@ParameterizedTest
	@EnumSource
	void readsEveryProposedProperty(Store store) {
		ReconcileClient service = new ReconcileClient(store);
		for (String type : List.of("Lab", "Organization", "Person", "Initiative", "Product")) {
			JsonNode proposed = ReconcileClient.json(service.get("/extend/propose?type=" + type),
					"data-extension-property-proposal");
			String properties = proposed.path("properties")
				.values()
				.stream()
				.map((one) -> "{\"id\": \"" + one.path("id").asString() + "\"}")
				.collect(Collectors.joining(","));
			JsonNode answer = ReconcileClient.json(
					service.post("extend",
							"{\"ids\": [\"hkai-lab\", \"tencent\"], \"properties\": [" + properties + "]}"),
					"data-extension-response");
			assertThat(answer.path("meta").size()).isEqualTo(proposed.path("properties").size());
			assertThat(answer.path("rows").path("tencent").path("name-en").get(0).path("str").asString())
				.isEqualTo("Tencent");
		}
	}

	@Test
	void returnsPreviewWithoutScripts() {
		HttpResponse<String> page = this.service.get("/preview?id=hkai-lab");
		assertThat(page.headers().firstValue("Content-Security-Policy"))
			.hasValue("default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors *");
		assertThat(page.body()).contains("<strong>Hong Kong AI Lab</strong>", "http://localhost:8080/id/hkai-lab")
			.doesNotContain("<script");
		assertThat(new ReconcileEntity(
				Map.of("slug", "a", "type", "Lab", "name", Map.of("value", "<b>\"A&'"), "description", "</p><script>"))
			.preview("http://a/?\"<")).doesNotContain("<b>", "<script>", "\"<\"")
			.contains("&lt;b&gt;&quot;A&amp;&#39;");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					queries | [1]                                                       | `queries` is not a JSON object.
					queries | {"q":                                                     | `queries` is not a JSON object.
					queries | {"q": 1}                                                  | `queries.q` is not an object.
					queries | {"q": {"query": "a", "pid": 1}}                           | `queries.q` has `pid`; it takes limit, properties, query, type, type_strict.
					queries | {"q": {"query": "a", "limit": 0}}                         | `queries.q` has a `limit` that is not a positive number.
					queries | {"q": {"query": "a", "type": "Q5"}}                       | `queries.q` has a type that is none of Alliance, Cohort, Initiative, Lab, Organization, Person, Place, Product, Topic.
					queries | {"q": {"query": "a", "properties": [{"pid": "x"}]}}       | `queries.q` has a property without `pid` or `v`.
					queries | {"q": {"query": "a", "properties": [{"pid": "founded", "v": [[]]}]}} | `queries.q` has a value that is neither text, number, boolean nor an entity with an `id`.
					extend  | {"ids": ["a"]}                                            | `extend` takes lists `ids` and `properties`.
					extend  | {"ids": [1], "properties": []}                            | `extend.ids` has an entry without an id that is text.
					extend  | {"ids": [], "properties": [{"id": "salary"}]}             | `extend.properties` has one that is not known; `/reconcile/suggest/property` tells all.
					other   | {}                                                        | The form has neither `queries` nor `extend`.
					""")
	void rejectsMalformedInput(String field, String value, String reason) {
		assertThat(ReconcileClient.refusal(this.service.post(field, value), 400)).isEqualTo(reason);
	}

	@ParameterizedTest
	@EnumSource
	void rejectsTextWithControlCharacters(Store store) {
		ReconcileClient service = new ReconcileClient(store);
		assertThat(ReconcileClient.refusal(service.post("extend", "{\"ids\": [\"\\u0000\"], \"properties\": []}"), 400))
			.startsWith("`ids` has U+0000 in it");
		assertThat(ReconcileClient.refusal(service.get("/suggest/entity?prefix=a%00"), 400))
			.startsWith("`prefix` has U+0000");
		assertThat(ReconcileClient.refusal(service.get("/preview?id=a%00"), 400)).startsWith("`id` has U+0000");
	}

	@Test
	void rejectsTooManyPropertyValuesAndIds() {
		String many = IntStream.range(0, 101)
			.mapToObj((i) -> "\"" + i + "\"")
			.collect(Collectors.joining(",", "[", "]"));
		String query = "{\"%s\": {\"query\": \"a\", \"properties\": [{\"pid\": \"founded\", \"v\": %s}]}}";
		assertThat(ReconcileClient.refusal(this.service.post("queries", query.formatted("q", many)), 413))
			.isEqualTo("`queries.q` has 101 values of properties; it takes 100. Ask with fewer of them.");
		assertThat(ReconcileClient.refusal(this.service.post("queries", query.formatted("k".repeat(999), many)), 413))
			.startsWith("`queries." + "k".repeat(50) + "…` has 101");
		String ids = IntStream.range(0, 1001)
			.mapToObj((i) -> "\"" + i + "\"")
			.collect(Collectors.joining(",", "[", "]"));
		assertThat(
				ReconcileClient.refusal(this.service.post("extend", "{\"ids\": " + ids + ", \"properties\": []}"), 413))
			.isEqualTo("`extend.ids` has 1001 entities; it takes 1000.");
	}

	@Test
	void rejectsMissingParametersAndTooLargeBatches() {
		assertThat(ReconcileClient.refusal(this.service.get("/suggest/entity"), 400)).startsWith("`prefix` is absent");
		assertThat(ReconcileClient.refusal(this.service.get("/suggest/entity?prefix=a&cursor=-1"), 400))
			.isEqualTo("`cursor` is not a whole number from 0 on.");
		assertThat(ReconcileClient.refusal(this.service.get("/suggest/country?prefix=a"), 404))
			.isEqualTo("Suggestions are of entity, property and type.");
		assertThat(ReconcileClient.refusal(this.service.get("/extend/propose?type=Q5"), 400))
			.startsWith("`type` is none of");
		assertThat(ReconcileClient.refusal(this.service.get("/preview?id=%3Cscript%3E"), 404))
			.isEqualTo("There is no record with this slug.");
		assertThat(ReconcileClient.refusal(this.service.get("/suggest/entity?prefix=" + "a".repeat(201)), 400))
			.isEqualTo("`prefix` has 201 characters; it takes 200.");
		String many = IntStream.range(0, 101)
			.mapToObj((i) -> "\"q" + i + "\": {\"query\": \"a\"}")
			.collect(Collectors.joining(",", "{", "}"));
		assertThat(ReconcileClient.refusal(this.service.post("queries", many), 413))
			.isEqualTo("`queries` has 101 questions; it takes 100.");
	}

}
