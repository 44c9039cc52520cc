package org.lianhe.facility;

import org.lianhe.entity.EntityType;
import org.lianhe.link.Ties;
import org.springframework.context.annotation.Bean;

/** Named by the test that needs it, so that no other server has the type. */
class FacilityConfiguration {

	@Bean
	EntityType facility() {
		FacilityTable table = FacilityTable.FACILITY;
		return new EntityType("Facility", "facilities", true, table)
			.date("founded", table.founded, table.foundedEarliest, table.foundedLatest)
			.one("place", "Place", Ties.to("located-in"))
			.ties("labs", "Lab", "LAB", Ties.to("part-of"));
	}

}
