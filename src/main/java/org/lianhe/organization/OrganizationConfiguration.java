package org.lianhe.organization;

import org.lianhe.entity.EntityType;
import org.lianhe.link.Publishing;
import org.lianhe.link.Ties;
import org.lianhe.store.db.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationConfiguration {

	@Bean
	EntityType organization() {
		return new EntityType("Organization", "organizations", true, Tables.ORGANIZATION)
			.date("founded", Tables.ORGANIZATION.FOUNDED, Tables.ORGANIZATION.FOUNDED_EARLIEST,
					Tables.ORGANIZATION.FOUNDED_LATEST)
			.one("parent", "Organization", Ties.to("part-of"))
			.ties("subsidiaries", "Organization", Ties.from("part-of"))
			.one("headquarters", "Place", Ties.to("headquartered-in"))
			.one("place", "Place", Ties.to("located-in"))
			.ties("labs", "Lab", Ties.to("founded", "partner-in", "hosts", "funds").andFrom("part-of"))
			.ties("alliances", "Alliance", Ties.to("founded", "member-of", "partner-in", "hosts"))
			.ties("initiatives", "Initiative",
					Ties.to("founded", "launched", "organizes", "participates-in", "partner-in", "supports", "hosts",
							"funds", "developed"))
			.ties("people", "Person", Ties.from("holds-post-at", "member-of"))
			.ties("alumni", "Person", Ties.from("studied-at"))
			.ties("products", "Product", Ties.to("developed", "launched"))
			.ties("cohorts", "Cohort", Ties.to("counted-in"))
			.ties("topics", "Topic", Ties.to("concerns"))
			.ties("spinOffs", "Organization", Ties.from("spun-off-from"))
			.list("sources", "Source", new Publishing())
			.facet("PARENT", "parent")
			.facet("LAB", "labs")
			.facet("ALLIANCE", "alliances")
			.facet("INITIATIVE", "initiatives")
			.facet("PERSON", "people")
			.facet("PRODUCT", "products")
			.facet("COHORT", "cohorts");
	}

}
