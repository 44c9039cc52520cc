package org.lianhe.topic;

import org.lianhe.entity.EntityType;
import org.lianhe.facet.RolledUp;
import org.lianhe.link.PredicateLists;
import org.lianhe.link.Ties;
import org.lianhe.link.Within;
import org.lianhe.sql.Scope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

	@Bean
	EntityType topic() {
		return new EntityType("Topic", "topics", false, null).one("partOf", "Topic", Ties.to("part-of"))
			.ties("parts", "Topic", Ties.from("part-of"))
			.list("within", "Topic", new Within())
			.rolledUp("entities", PredicateLists.CONCERNING)
			.facet("TOPIC", RolledUp.from("Topic", Scope::id));
	}

}
