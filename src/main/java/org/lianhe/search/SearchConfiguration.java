package org.lianhe.search;

import org.jooq.DSLContext;
import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.model.dataset.ReleaseReader;
import org.lianhe.query.jdbc.ReadOnlyConnections;
import org.lianhe.query.plan.RootField;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean
	IndexManager indexes(ReadOnlyConnections readers, ReleaseReader releases, DSLContext dialect,
			LimitsProperties limits) {
		return new IndexManager(readers, releases, dialect, limits);
	}

	/** Makes the index once the server takes requests, so that the start is no slower. */
	@Bean
	@ConditionalOnWebApplication
	ApplicationListener<ApplicationReadyEvent> indexing(IndexManager indexes) {
		return (event) -> indexes.prepare();
	}

	@Bean
	RootField searchField(IndexManager indexes) {
		return new RootField("search", new SearchField(indexes).output());
	}

}
