package org.lianhe.model.facility;

import org.lianhe.model.entity.EntityType;
import org.lianhe.query.relationship.RelationJoin;

import org.springframework.context.annotation.Bean;

/** Named by the test that needs it, so that no other server has the type. */
class FacilityConfiguration {

	@Bean
	EntityType facility() {
		FacilityTable table = FacilityTable.FACILITY;
		return new EntityType("Facility", "facilities", true, table)
			.date("founded", table.founded, table.foundedEarliest, table.foundedLatest)
			.toOne("place", "Place", RelationJoin.to("located-in"))
			.related("labs", "Lab", "LAB", RelationJoin.to("part-of"));
	}

}
