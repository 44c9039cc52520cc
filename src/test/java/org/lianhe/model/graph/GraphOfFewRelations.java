package org.lianhe.model.graph;

import org.lianhe.query.plan.RootField;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;

/** Graph searches that read at most {@code test.max-relations} relations at once. */
public class GraphOfFewRelations {

	@Bean
	RootField neighborhoodField(@Value("${test.max-relations}") int maxRelations) {
		return new RootField("neighborhood", new NeighborhoodField(maxRelations));
	}

	@Bean
	RootField pathsField(@Value("${test.max-relations}") int maxRelations) {
		return new RootField("paths", new PathsField(maxRelations));
	}

}
