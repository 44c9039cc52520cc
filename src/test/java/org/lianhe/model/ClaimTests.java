package org.lianhe.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimTests {

	@ParameterizedTest
	@EnumSource
	void hasEveryValueOfAFactWithItsSources(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  lab(slug: "hkai-lab") {
				    founded
				    claims(field: "founded") {
				      nodes { value preference citations { source { slug } claimed } disagreement { valueCount } }
				    }
				  }
				}
				""");
		List<Map<String, Object>> claims = nodes(answer, "lab.claims.nodes");
		assertThat(claims).extracting((claim) -> claim.get("value")).containsExactly("2018-05-21", "2018-05-25");
		assertThat(claims.get(0)).containsEntry("value", answer.at("lab.founded"));
		assertThat(claims.get(1)).containsEntry("preference", "NOT_PREFERRED");
		assertThat(claims).allSatisfy((claim) -> {
			assertThat((List<?>) claim.get("citations")).isNotEmpty();
			assertThat(claim).containsEntry("disagreement", Map.of("valueCount", 2));
		});
	}

	@ParameterizedTest
	@EnumSource
	void prefersExactlyOneValueOfEachFact(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  entities(first: 200, filter: { claims: { some: {} } }) {
				    nodes { claims { nodes { field preference } } }
				  }
				}
				""");
		assertThat(nodes(answer, "entities.nodes")).isNotEmpty().allSatisfy((entity) -> {
			List<?> claims = (List<?>) ((Map<?, ?>) entity.get("claims")).get("nodes");
			assertThat(claims.stream()
				.filter((claim) -> !"NOT_PREFERRED".equals(((Map<?, ?>) claim).get("preference")))
				.map((claim) -> ((Map<?, ?>) claim).get("field"))).doesNotHaveDuplicates().isNotEmpty();
		});
	}

	@ParameterizedTest
	@EnumSource
	void disagreementsHaveSeveralValuesOfSeveralSources(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  disagreements(first: 200) {
				    nodes { field measure { code } valueCount sourceCount claims { value } observations { value } }
				  }
				}
				""");
		assertThat(nodes(answer, "disagreements.nodes")).hasSizeGreaterThan(4).allSatisfy((one) -> {
			boolean isField = one.get("field") != null;
			assertThat(one.get("measure") == null).isEqualTo(isField);
			assertThat((List<?>) one.get(isField ? "claims" : "observations")).hasSize((Integer) one.get("valueCount"))
				.hasSizeGreaterThan(1);
		});
	}

	@ParameterizedTest
	@EnumSource
	void countsSourcesOfEveryFact(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  relations(first: 50, filter: { sourceCount: { gte: 2 } }) {
				    nodes { sourceCount citations { source { slug } } }
				  }
				}
				""");
		assertThat(nodes(answer, "relations.nodes")).isNotEmpty()
			.allSatisfy((relation) -> assertThat(((List<?>) relation.get("citations")).stream().distinct().count())
				.isEqualTo(((Integer) relation.get("sourceCount")).longValue()));
	}

	@ParameterizedTest
	@EnumSource
	void tellsWhoseViewASourceReports(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  place(slug: "germany") { relations(direction: OUTGOING, predicates: ["concerns"]) {
				    nodes { citations { paragraph locator attributedTo { slug } } }
				  } }
				}
				""");
		assertThat(answer.whole().toString()).contains("attributedTo={slug=jensen-huang}");
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> nodes(TestServer.Answer answer, String path) {
		return (List<Map<String, Object>>) Objects.requireNonNull(answer.at(path), () -> answer.whole().toString());
	}

}
