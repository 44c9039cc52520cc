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
 * A second GraphQL endpoint at {@code /uncached}, without the response cache. It measures
 * the execution of a query whose document and plan are cached.
 */
@Configuration(proxyBeanMethods = false)
class UncachedEndpointConfiguration {

	@Bean
	SimpleUrlHandlerMapping uncachedEndpointMapping(CurrentRelease current, ConditionalRequests freshness,
			EntityTagFactory tags, ContentEncoding coding, PersistedDocuments documents, QueryService operations,
			AlternativeFormats others, QueryBulkhead lanes, JsonMapper json) {
		HttpRequestHandler endpoint = new GraphQlHttpConfiguration().graphQlEndpoint(current,
				new ResponseCache(0, lanes), freshness, tags, coding, documents, operations, others, json)::handle;
		return new SimpleUrlHandlerMapping(Map.of("/uncached", endpoint), Ordered.HIGHEST_PRECEDENCE);
	}

}
