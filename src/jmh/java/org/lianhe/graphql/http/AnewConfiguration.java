package org.lianhe.graphql.http;

import java.util.Map;

import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.model.dataset.CurrentRelease;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * The endpoint once more at {@code /anew}, beside the one that is shipped, and with all
 * that it has but for kept answers: what it takes to answer a query whose document and
 * plan are known.
 */
@Configuration(proxyBeanMethods = false)
class AnewConfiguration {

	@Bean
	SimpleUrlHandlerMapping anew(CurrentRelease current, ConditionalRequests freshness, EntityTagFactory tags,
			ContentEncoding coding, PersistedDocuments documents, QueryService operations, AlternativeFormats others,
			QueryBulkhead lanes, JsonMapper json) {
		HttpRequestHandler endpoint = new GraphQlHttpConfiguration().graphQlEndpoint(current,
				new ResponseCache(0, lanes), freshness, tags, coding, documents, operations, others, json)::handle;
		return new SimpleUrlHandlerMapping(Map.of("/anew", endpoint), Ordered.HIGHEST_PRECEDENCE);
	}

}
