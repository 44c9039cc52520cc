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
			.related("topics", "Topic", RelationJoin.to("concerns"))
			.related("initiatives", "Initiative", "INITIATIVE",
					RelationJoin.to("aims-at", "hosts", "launched", "organizes", "participates-in", "supports"))
			.related("partners", "Place", RelationJoin.to("cooperates-with").andFrom("cooperates-with"))
			.related("supporters", "Entity", RelationJoin.from("supports", "aims-at"))
			.related("natives", "Entity", RelationJoin.from("comes-from"))
			.related("deployments", "Product", RelationJoin.from("deployed-in", "covers"))
			.related("uses", "Cohort", RelationJoin.to("uses"))
			.facet("PLACE", HierarchyDimension.from("Place", TableAlias::id));
	}

}
