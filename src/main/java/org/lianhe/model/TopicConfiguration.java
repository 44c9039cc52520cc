package org.lianhe.model;

import org.lianhe.model.entity.EntityType;
import org.lianhe.query.facet.HierarchyDimension;
import org.lianhe.query.jdbc.TableAlias;
import org.lianhe.query.relationship.HierarchyRelationship;
import org.lianhe.query.relationship.RelationJoin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

	@Bean
	EntityType topic() {
		return new EntityType("Topic", "topics", false, null).toOne("partOf", "Topic", RelationJoin.to("part-of"))
			.related("parts", "Topic", RelationJoin.from("part-of"))
			.list("within", "Topic", HierarchyRelationship.ancestors())
			.downwards("entities", "Entity", HierarchyRelationship::entities)
			.facet("TOPIC", HierarchyDimension.from("Topic", TableAlias::id));
	}

}
