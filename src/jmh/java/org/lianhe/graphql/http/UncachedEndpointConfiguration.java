package org.lianhe.graphql.http;

import java.util.Map;

import org.lianhe.graphql.cost.QueryBulkhead;
import org.lianhe.graphql.execution.DocumentCache;
import org.lianhe.model.dataset.CurrentRelease;
import org.lianhe.web.error.ErrorResponseWriter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/**
 * A second endpoint at {@code /uncached} that has everything but the response cache, to
 * measure the execution of queries whose document and plan are cached.
 */
@Configuration(proxyBeanMethods = false)
class UncachedEndpointConfiguration {

	@Bean
	SimpleUrlHandlerMapping uncachedEndpoint(CurrentRelease current, QueryBulkhead bulkhead, EntityTagFactory tags,
			ResponseWriter writer, PersistedDocuments persisted, DocumentCache documents, WebGraphQlHandler handler,
			AlternativeFormats alternatives, ErrorResponseWriter errors, JsonMapper json) {
		GraphQlEndpoint endpoint = new GraphQlHttpConfiguration().graphQlEndpoint(current,
				new ResponseCache(0, bulkhead), tags, writer, persisted, documents, handler, alternatives, errors,
				json);
		return new SimpleUrlHandlerMapping(Map.of("/uncached", endpoint), Ordered.HIGHEST_PRECEDENCE);
	}

}
