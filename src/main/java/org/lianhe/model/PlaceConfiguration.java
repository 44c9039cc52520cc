package org.lianhe.model;

import org.lianhe.model.entity.EntityType;
import org.lianhe.query.facet.HierarchyDimension;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.relationship.HierarchyRelationship;
import org.lianhe.query.relationship.RelationJoin;
import org.lianhe.query.schema.Tables;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlaceConfiguration {

	@Bean
	EntityType place() {
		return new EntityType("Place", "places", true, Tables.PLACE)
			.object("coordinates", Coordinates.output(), Coordinates.fact())
			.toOne("partOf", "Place", RelationJoin.to("part-of"))
			.downwards("contains", "Place", HierarchyRelationship::parts)
			.list("within", "Place", HierarchyRelationship.ancestors())
			.downwards("entities", "Entity", HierarchyRelationship::entities)
			.facet("PLACE", HierarchyDimension.from("Place", TableAlias::id));
	}

}
