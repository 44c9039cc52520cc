package org.lianhe.lab;

import org.lianhe.entity.EntityType;
import org.lianhe.link.PredicateLists;
import org.lianhe.link.Ties;
import org.lianhe.store.db.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LabConfiguration {

	@Bean
	EntityType lab() {
		return new EntityType("Lab", "labs", true, Tables.LAB)
			.date("founded", Tables.LAB.FOUNDED, Tables.LAB.FOUNDED_EARLIEST, Tables.LAB.FOUNDED_LATEST)
			.one("parent", "Organization", "PARENT", Ties.to("part-of"))
			.ties("partners", "Organization", "PARTNER", Ties.from("founded", "partner-in"))
			.ties("partnerLabs", "Lab", "PARTNER_LAB", Ties.from("founded", "partner-in"))
			.ties("jointLabs", "Lab", Ties.to("founded", "partner-in"))
			.ties("hosts", "Organization", "HOST", Ties.from("hosts"))
			.ties("funders", "Organization", "FUNDER", Ties.from("funds"))
			.ties("people", "Person", "PERSON", Ties.from(PredicateLists.BELONGING))
			.ties("topics", "Topic", Ties.to(PredicateLists.CONCERNING))
			.one("place", "Place", Ties.to("located-in"))
			.ties("initiatives", "Initiative", "INITIATIVE", Ties.to(PredicateLists.TAKING_PART))
			.ties("alliances", "Alliance", "ALLIANCE", Ties.to("member-of", "founded", "partner-in"))
			.ties("products", "Product", "PRODUCT", Ties.to("developed", "launched"))
			.ties("spinOffs", "Organization", Ties.from("spun-off-from"));
	}

}
