package org.lianhe.search;

import org.jooq.DSLContext;
import org.lianhe.dataset.Releases;
import org.lianhe.query.Limits;
import org.lianhe.query.RootField;
import org.lianhe.sql.Readers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

	@Bean
	Indexes indexes(Readers readers, Releases releases, DSLContext dialect, Limits limits) {
		return new Indexes(readers, releases, dialect, limits.seconds());
	}

	/** Makes the index once the server takes requests, so that the start is no slower. */
	@Bean
	@ConditionalOnWebApplication
	ApplicationListener<ApplicationReadyEvent> indexing(Indexes indexes) {
		return (event) -> indexes.prepare();
	}

	@Bean
	RootField searchField(Indexes indexes) {
		return new RootField("search", new SearchField(indexes).output());
	}

}
