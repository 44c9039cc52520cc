package org.lianhe.alliance;

import org.lianhe.entity.EntityType;
import org.lianhe.link.Ties;
import org.lianhe.store.db.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AllianceConfiguration {

	@Bean
	EntityType alliance() {
		return new EntityType("Alliance", "alliances", true, Tables.ALLIANCE)
			.date("founded", Tables.ALLIANCE.FOUNDED, Tables.ALLIANCE.FOUNDED_EARLIEST, Tables.ALLIANCE.FOUNDED_LATEST)
			.ties("founders", "Entity", Ties.from("founded"))
			.ties("members", "Entity", Ties.from("member-of", "founded"))
			.ties("people", "Person", Ties.from("holds-post-at", "member-of"))
			.ties("hosts", "Organization", Ties.from("hosts"))
			.one("place", "Place", Ties.to("located-in"))
			.ties("topics", "Topic", Ties.to("concerns"))
			.ties("initiatives", "Initiative",
					Ties.to("founded", "launched", "organizes", "participates-in", "partner-in", "supports", "hosts",
							"funds", "developed"))
			.facet("FOUNDER", "founders")
			.facet("MEMBER", "members")
			.facet("PERSON", "people")
			.facet("HOST", "hosts")
			.facet("INITIATIVE", "initiatives");
	}

}
