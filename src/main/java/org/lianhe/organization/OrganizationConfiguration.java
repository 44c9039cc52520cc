package org.lianhe.organization;

import org.lianhe.entity.EntityType;
import org.lianhe.link.PredicateLists;
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
			.one("parent", "Organization", "PARENT", Ties.to("part-of"))
			.ties("subsidiaries", "Organization", Ties.from("part-of"))
			.one("headquarters", "Place", Ties.to("headquartered-in"))
			.one("place", "Place", Ties.to("located-in"))
			.ties("labs", "Lab", "LAB", Ties.to("founded", "partner-in", "hosts", "funds").andFrom("part-of"))
			.ties("alliances", "Alliance", "ALLIANCE", Ties.to("founded", "member-of", "partner-in", "hosts"))
			.ties("initiatives", "Initiative", "INITIATIVE", Ties.to(PredicateLists.TAKING_PART))
			.ties("people", "Person", "PERSON", Ties.from(PredicateLists.BELONGING))
			.ties("alumni", "Person", Ties.from("studied-at"))
			.ties("products", "Product", "PRODUCT", Ties.to("developed", "launched"))
			.ties("cohorts", "Cohort", "COHORT", Ties.to("counted-in"))
			.ties("topics", "Topic", Ties.to(PredicateLists.CONCERNING))
			.ties("spinOffs", "Organization", Ties.from("spun-off-from"))
			.list("sources", "Source", new Publishing());
	}

}
