package org.lianhe.model.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class ChangeTests {

	private final String document = text("graphql-test/change/changes.graphql");

	@ParameterizedTest
	@EnumSource
	void tellsEveryChangeByRecordAndField(Store store) {
		assertThat(lines(changes(store, Map.of()))).containsExactly(
				"""
						MOD DATASET dataset released "2026-01-01" -> "2026-02-01"
						MOD DATASET dataset version "1" -> "2"
						ADD DATASET dataset withdrawn[wrong-lab] null -> {"reason":"named by mistake","slug":"wrong-lab"}
						MOD LAB harbour-lab founded.value "2020" -> "2020-04"
						ADD LAB harbour-lab identifiers[website harbour.example] null -> \
						{"evidence":"its page","grade":"A","scheme":"website","value":"harbour.example"}
						MOD LAB harbour-lab kind "JOINT_LAB" -> "CORPORATE_LAB"
						MOD LAB harbour-lab names.en.value "Harbour Lab" -> "Harbour AI Lab"
						ADD LAB harbour-lab names.en[FORMER HL [old\\]] null -> \
						{"kind":"FORMER","lang":"en","origin":"CURATED","value":"HL [old]"}
						MOD LAB harbour-lab observations[staff 2020].value 30 -> 31.5
						ADD LAB harbour-lab relations[located-in harbour].period null -> "2020-04/.."
						MOD LAB harbour-lab statements[daily#6].paraphrase.en "It is open." -> "It is open to all."
						MOD LAB harbour-lab statements[daily#7 inferred].cite ["daily#7"] -> ["daily#7 inferred","daily#8 inferred"]
						MOD LAB harbour-lab updated "2026-01-01" -> "2026-02-01"
						ADD LAB new-lab null null -> {"type":"lab","slug":"new-lab","cite":["daily#1"],\
						"description":{"en":"Made up.","zh-Hans":"虚构。"},"kind":"JOINT_LAB","names":[\
						{"kind":"PREFERRED","lang":"en","origin":"CURATED","value":"New Lab"},\
						{"kind":"PREFERRED","lang":"zh-Hans","origin":"CURATED","value":"新实验室"}],"updated":"2026-01-01"}
						DEL LAB shut-lab null {"type":"lab","slug":"shut-lab","cite":["daily#1"],\
						"description":{"en":"Made up.","zh-Hans":"虚构。"},"kind":"JOINT_LAB","names":[\
						{"kind":"PREFERRED","lang":"en","origin":"CURATED","value":"Shut Lab"},\
						{"kind":"PREFERRED","lang":"zh-Hans","origin":"CURATED","value":"关闭的实验室"}],"updated":"2026-01-01"} -> null
						DEL LAB wrong-lab null {"type":"lab","slug":"wrong-lab","cite":["daily#1"],\
						"description":{"en":"Made up.","zh-Hans":"虚构。"},"kind":"JOINT_LAB","names":[\
						{"kind":"PREFERRED","lang":"en","origin":"CURATED","value":"Wrong Lab"},\
						{"kind":"PREFERRED","lang":"zh-Hans","origin":"CURATED","value":"有误的实验室"}],"updated":"2026-01-01"} -> null
						ADD ORGANIZATION maker formerSlugs null -> ["maker-labs"]
						MOD ORGANIZATION maker relations[founded harbour-lab].cite ["daily#3"] -> ["daily#3","daily#4"]
						DEL ORGANIZATION maker relations[founded shut-lab] \
						{"cite":["daily#3"],"object":"shut-lab","predicate":"founded","status":"ACTUAL"} -> null
						DEL ORGANIZATION maker-labs null {"type":"organization","slug":"maker-labs","cite":["daily#1"],\
						"description":{"en":"Made up.","zh-Hans":"虚构。"},"kind":"COMPANY","names":[\
						{"kind":"PREFERRED","lang":"en","origin":"CURATED","value":"Maker Labs"},\
						{"kind":"PREFERRED","lang":"zh-Hans","origin":"CURATED","value":"制造者实验"}],"updated":"2026-01-01"} -> null
						MOD SOURCE daily paragraphs 9 -> 10
						MOD TERM measures/staff label.zh-Hans "人数" -> "员工数"
						"""
					.split("\n"));
	}

	@ParameterizedTest
	@EnumSource
	void namesTheFactsThatChangedByTheirPermanentCodes(Store store) {
		Map<?, ?> moved = changes(store, Map.of("field", Map.of("eq", "relations[located-in harbour].period"))).get(0);
		TestServer server = TwoReleases.server(store);
		Object now = server
			.ask("{ lab(slug: \"harbour-lab\") { relations(predicates: [\"located-in\"]) { nodes { id } } } }")
			.at("lab.relations.nodes.0.id");
		assertThat(moved.get("fact")).isEqualTo(code(String.valueOf(now)));
		assertThat(moved.get("formerFact")).asString().matches("[0-9a-f]{16}").isNotEqualTo(moved.get("fact"));
		Map<?, ?> cited = changes(store, Map.of("field", Map.of("eq", "relations[founded harbour-lab].cite"))).get(0);
		assertThat(cited.get("fact")).asString().matches("[0-9a-f]{16}");
		assertThat(cited.get("formerFact")).isNull();
	}

	@ParameterizedTest
	@EnumSource
	void saysWhereDeletedRecordsWent(Store store) {
		List<Map<?, ?>> deleted = changes(store,
				Map.of("action", Map.of("eq", "DEL"), "field", Map.of("isUnknown", true)));
		assertThat(deleted.stream()
			.map((one) -> one.get("slug") + " " + one.get("entity") + " " + one.get("mergedInto") + " "
					+ one.get("reason")))
			.containsExactly("shut-lab null null null", "wrong-lab null null named by mistake",
					"maker-labs null {slug=maker} null");
	}

	@ParameterizedTest
	@EnumSource
	void leadsToTheRecordsThatAreThere(Store store) {
		List<Map<?, ?>> there = changes(store, Map.of("entity", Map.of("slug", Map.of("eq", "maker"))));
		assertThat(there).hasSize(3)
			.allSatisfy((one) -> assertThat(one.get("entity")).isEqualTo(Map.of("slug", "maker")));
		assertThat(changes(store, Map.of("recordType", Map.of("eq", "SOURCE"))).get(0).get("source"))
			.isEqualTo(Map.of("slug", "daily"));
		assertThat(changes(store, Map.of("mergedInto", Map.of("slug", Map.of("eq", "maker"))))).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void deletedSlugsAnswerWhatTheChangesSay(Store store) {
		TestServer server = TwoReleases.server(store);
		assertThat(server.ask("{ lab(slug: \"wrong-lab\") { slug } }").missingCode()).isEqualTo("GONE");
		assertThat(server.ask("{ entity(key: { slug: \"wrong-lab\" }) { slug } }").missingCode()).isEqualTo("GONE");
		assertThat(server.ask("{ lab(slug: \"shut-lab\") { slug } }").missingCode()).isEqualTo("NOT_FOUND");
		assertThat(server.ask("{ lookup(slug: \"wrong-lab\") { status } }").at("lookup.status")).isEqualTo("WITHDRAWN");
		assertThat(server.ask("{ lookup(slug: \"maker-labs\") { status entity { slug } } }").whole().get("data"))
			.isEqualTo(Map.of("lookup", Map.of("status", "FORMER", "entity", Map.of("slug", "maker"))));
		assertThat(server.ask("{ organization(slug: \"maker-labs\") { slug } }").at("organization.slug"))
			.isEqualTo("maker");
		assertThat(server.ask("{ entity(key: { slug: \"maker-labs\" }) { slug } }").at("entity.slug"))
			.isEqualTo("maker");
	}

	@ParameterizedTest
	@EnumSource
	void listsReleasesNewestFirst(Store store) {
		TestServer.Answer answer = TwoReleases.server(store)
			.ask("{ dataset { digest releases { version released digest isCurrent } } }");
		String first = String.valueOf(answer.at("dataset.releases.1.digest"));
		assertThat(first).matches("[0-9a-f]{64}");
		assertThat(answer.at("dataset.releases")).isEqualTo(List.of(
				Map.of("version", "2", "released", "2026-02-01", "digest",
						Objects.requireNonNull(answer.at("dataset.digest")), "isCurrent", true),
				Map.of("version", "1", "released", "2026-01-01", "digest", first, "isCurrent", false)));
	}

	@ParameterizedTest
	@EnumSource
	void nothingChangedSinceTheReleaseThatIsServed(Store store) {
		TestServer.Answer answer = TwoReleases.server(store).ask(this.document, Map.of("since", "2"));
		assertThat(answer.at("dataset.changes")).isEqualTo(Map.of("totalCount", 0, "nodes", List.of()));
	}

	@ParameterizedTest
	@EnumSource
	void refusesAReleaseThatIsNotKept(Store store) {
		TestServer.Answer answer = TwoReleases.server(store).ask(this.document, Map.of("since", "2.0"));
		assertThat(answer.whole().get("data")).isNull();
		Map<?, ?> error = (Map<?, ?>) ((List<?>) Objects.requireNonNull(answer.whole().get("errors"))).get(0);
		assertThat(error.get("message")).isEqualTo("There is no release \"2.0\"; kept are 2, 1. Did you mean 2?");
		assertThat(error.get("path")).isEqualTo(List.of("dataset", "changes"));
		assertThat(error.get("extensions")).asInstanceOf(InstanceOfAssertFactories.MAP)
			.contains(Map.entry("code", "BAD_USER_INPUT"), Map.entry("argument", "since"),
					Map.entry("versions", List.of("2", "1")), Map.entry("didYouMean", List.of("2")));
	}

	@ParameterizedTest
	@EnumSource
	void answersAsATable(Store store) {
		TestServer server = TwoReleases.server(store);
		HttpResponse<String> table = server.send(HttpRequest
			.newBuilder(server.uri("/graphql?format=csv&query=" + URLEncoder.encode(
					"{ dataset { changes(since: \"1\") { nodes { action slug field } } } }", StandardCharsets.UTF_8)))
			.build());
		assertThat(table.body().lines()).hasSize(23)
			.startsWith("changes.action,changes.slug,changes.field", "MOD,dataset,released");
	}

	@ParameterizedTest
	@EnumSource
	void isAListLikeAnyOther(Store store) {
		TestServer.Answer answer = TwoReleases.server(store).ask(text("graphql-test/change/list.graphql"));
		assertThat(answer.whole()).doesNotContainKey("errors");
		assertThat(answer.at("dataset.all.facets"))
			.isEqualTo(List.of(facet("MOD", 12), facet("ADD", 6), facet("DEL", 4), facet(null, 0)));
		assertThat(answer.at("dataset.all.groupBy"))
			.isEqualTo(List.of(Map.of("key", List.of("MOD", "LAB"), "count", 7)));
		assertThat(answer.at("dataset.changes.nodes")).isEqualTo(List.of(Map.of("slug", "wrong-lab")));
		assertThat(answer.at("dataset.changes.pageInfo.hasNextPage")).isEqualTo(true);
	}

	private static Map<String, @Nullable Object> facet(@Nullable String value, int count) {
		Map<String, @Nullable Object> facet = new HashMap<>();
		facet.put("value", value);
		facet.put("count", count);
		return facet;
	}

	private List<Map<?, ?>> changes(Store store, Map<String, ?> filter) {
		TestServer.Answer answer = TwoReleases.server(store).ask(this.document, Map.of("since", "1", "filter", filter));
		assertThat(answer.whole()).doesNotContainKey("errors");
		return ((List<?>) Objects.requireNonNull(answer.at("dataset.changes.nodes"))).stream()
			.<Map<?, ?>>map((node) -> (Map<?, ?>) node)
			.toList();
	}

	private static Stream<String> lines(List<Map<?, ?>> changes) {
		return changes.stream()
			.map((one) -> String.join(" ",
					Stream.of("action", "recordType", "slug", "field", "before")
						.map((name) -> String.valueOf(one.get(name)))
						.toList())
					+ " -> " + one.get("after"));
	}

	private static String code(String id) {
		String node = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
		return node.substring(node.indexOf(':') + 1);
	}

	static String text(String path) {
		try {
			return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
