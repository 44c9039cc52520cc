package org.lianhe.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianhe.testing.Store;
import org.lianhe.testing.TestServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions that the dataset exists for, each of which one query answers. */
class ResearchTests {

	@ParameterizedTest
	@EnumSource
	void countsLabsAndCompaniesOfTheGreaterBayAreaByCity(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  labs(filter: { inPlace: { some: { slug: { eq: "greater-bay-area" } } } }) {
				    facets(by: PLACE, level: CITY) { value count }
				  }
				  organizations(filter: {
				    kind: { eq: COMPANY }
				    inPlace: { some: { slug: { eq: "greater-bay-area" } } }
				  }) {
				    facets(by: PLACE, level: CITY) { value count }
				  }
				}
				""");
		assertThat(counts(answer, "labs.facets")).containsKeys("hong-kong", "shenzhen", "guangzhou", "macao");
		assertThat(counts(answer, "organizations.facets")).containsKeys("hong-kong", "shenzhen", "guangzhou");
	}

	@ParameterizedTest
	@EnumSource
	void namesTheCompaniesThatThePartySecretaryNamed(Store store) {
		assertThat(values(
				TestServer.shared(store)
					.ask("{ initiative(slug: \"guangdong-new-spring-meeting-2025\") { named { nodes { slug } } } }"),
				"initiative.named.nodes", "slug"))
			.contains("deepseek", "huawei", "unitree");
	}

	@ParameterizedTest
	@EnumSource
	void listsThePoliciesOfGuangdongWithTheirTargets(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  initiatives(filter: {
				    kind: { eq: POLICY }
				    inPlace: { some: { slug: { eq: "guangdong" } } }
				    observations: { some: { qualifier: { eq: TARGET } } }
				  }) {
				    nodes {
				      slug
				      observations(filter: { qualifier: { eq: TARGET } }) { nodes { measure { code } value asOf } }
				    }
				  }
				}
				""");
		assertThat(nodes(answer, "initiatives.nodes")).hasSizeGreaterThan(2)
			.allSatisfy((policy) -> assertThat(policy.toString()).contains("value="));
	}

	@ParameterizedTest
	@EnumSource
	void tellsWhoFundsTheDoctoralStudentsOfAJointLab(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  lab(slug: "cuhksz-tencent-machine-intelligence-joint-lab") {
				    funders { edges { role(lang: ["en"]) node { slug } } }
				  }
				}
				""");
		assertThat(nodes(answer, "lab.funders.edges")).contains(
				Map.of("role", "pays for the training of doctoral students", "node", Map.of("slug", "tencent-ai-lab")));
	}

	@ParameterizedTest
	@EnumSource
	void namesTheFoundersOfThreeCompanies(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  organizations(filter: { slug: { in: ["deepseek", "moonshot", "cloudwalk"] } }) {
				    nodes { founders { nodes { slug } } }
				  }
				}
				""");
		assertThat(nodes(answer, "organizations.nodes").toString()).contains("liang-wenfeng", "yang-zhilin",
				"yao-zhiqiang");
	}

	@ParameterizedTest
	@EnumSource
	void tellsWhoSpokeAtAConferenceAndWhatTheySaid(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  initiative(slug: "tencent-stac-conference-2021") {
				    speakers { nodes { slug statements { nodes { paraphrase } } } }
				  }
				}
				""");
		List<Map<String, Object>> speakers = nodes(answer, "initiative.speakers.nodes");
		assertThat(speakers).hasSizeGreaterThan(2);
		assertThat(speakers.toString()).contains("cai-guangzhong", "paraphrase=");
	}

	@ParameterizedTest
	@EnumSource
	void findsAdviceOnTalentForGuangzhou(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  statements(filter: {
				    topic: { slug: { eq: "talent" } }
				    citations: { some: { source: { slug: { eq: "guangzhou-ai-survey-2024" } } } }
				  }) { nodes { speaker { slug } paraphrase } }
				}
				""");
		assertThat(nodes(answer, "statements.nodes")).isNotEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void comparesRegisteredModelsByProvince(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  observations(filter: {
				    measure: { eq: "large-models-registered" }
				    subject: { type: { eq: PLACE } }
				  }) { nodes { subject { slug } value asOf } }
				}
				""");
		assertThat(nodes(answer, "observations.nodes").toString()).contains("slug=beijing", "slug=guangdong",
				"slug=shanghai", "slug=zhejiang");
	}

	@ParameterizedTest
	@EnumSource
	void tellsPlannedLabsFromOpenedOnes(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  planned: labs(filter: { relations: { some: { status: { eq: PLANNED } } } }) { nodes { slug } }
				  opened: labs(filter: { founded: { isUnknown: false } }) { totalCount }
				}
				""");
		assertThat(values(answer, "planned.nodes", "slug")).contains("hku-getech-lab", "hkai-rdi");
		assertThat((Integer) Objects.requireNonNull(answer.at("opened.totalCount"))).isGreaterThan(40);
	}

	@ParameterizedTest
	@EnumSource
	void tellsWhichSourceGivesWhichDateForALab(Store store) {
		TestServer.Answer answer = TestServer.shared(store).ask("""
				{
				  lab(slug: "hkai-lab") {
				    claims(field: "founded") { nodes { value citations { source { slug } } } }
				  }
				}
				""");
		assertThat(nodes(answer, "lab.claims.nodes")).anySatisfy((claim) -> {
			assertThat(claim).containsEntry("value", "2018-05-21");
			assertThat(claim.toString()).contains("scmp-hkai-lab-2018");
		}).anySatisfy((claim) -> {
			assertThat(claim).containsEntry("value", "2018-05-25");
			assertThat(claim.toString()).contains("atj-joint-labs-2018");
		});
	}

	private static Map<String, Object> counts(TestServer.Answer answer, String path) {
		return nodes(answer, path).stream()
			.filter((facet) -> facet.get("value") != null)
			.collect(Collectors.toMap((facet) -> String.valueOf(facet.get("value")), (facet) -> facet.get("count"),
					(one, other) -> one, TreeMap::new));
	}

	private static List<Object> values(TestServer.Answer answer, String path, String field) {
		return nodes(answer, path).stream().map((node) -> node.get(field)).toList();
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> nodes(TestServer.Answer answer, String path) {
		return (List<Map<String, Object>>) Objects.requireNonNull(answer.at(path), () -> answer.whole().toString());
	}

}
