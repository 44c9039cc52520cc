package org.lianhe.place;

import org.lianhe.entity.EntityType;
import org.lianhe.facet.RolledUp;
import org.lianhe.link.PredicateLists;
import org.lianhe.link.Ties;
import org.lianhe.link.Within;
import org.lianhe.sql.Scope;
import org.lianhe.store.db.Tables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaceConfiguration {

	@Bean
	EntityType place() {
		return new EntityType("Place", "places", true, Tables.PLACE)
			.object("coordinates", Coordinates.output(), Coordinates.fact())
			.one("partOf", "Place", Ties.to("part-of"))
			.ties("contains", "Place", Ties.from("part-of"))
			.list("within", "Place", new Within())
			.rolledUp("entities", PredicateLists.BEING_AT)
			.facet("PLACE", RolledUp.from("Place", Scope::id));
	}

}
