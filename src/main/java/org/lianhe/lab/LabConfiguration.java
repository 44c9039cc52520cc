package org.lianhe.lab;

import org.lianhe.entity.EntityType;
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
			.one("parent", "Organization", Ties.to("part-of"))
			.ties("partners", "Organization", Ties.from("founded", "partner-in"))
			.ties("partnerLabs", "Lab", Ties.from("founded", "partner-in"))
			.ties("jointLabs", "Lab", Ties.to("founded", "partner-in"))
			.ties("hosts", "Organization", Ties.from("hosts"))
			.ties("funders", "Organization", Ties.from("funds"))
			.ties("people", "Person", Ties.from("holds-post-at", "member-of"))
			.ties("topics", "Topic", Ties.to("concerns"))
			.one("place", "Place", Ties.to("located-in"))
			.ties("initiatives", "Initiative",
					Ties.to("founded", "launched", "organizes", "participates-in", "partner-in", "supports", "hosts",
							"funds", "developed"))
			.ties("alliances", "Alliance", Ties.to("member-of", "founded", "partner-in"))
			.ties("products", "Product", Ties.to("developed", "launched"))
			.ties("spinOffs", "Organization", Ties.from("spun-off-from"))
			.facet("PARENT", "parent")
			.facet("PARTNER", "partners")
			.facet("PARTNER_LAB", "partnerLabs")
			.facet("HOST", "hosts")
			.facet("FUNDER", "funders")
			.facet("PERSON", "people")
			.facet("INITIATIVE", "initiatives")
			.facet("ALLIANCE", "alliances")
			.facet("PRODUCT", "products");
	}

}
