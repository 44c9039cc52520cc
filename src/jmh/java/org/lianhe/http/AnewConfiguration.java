package org.lianhe.http;

import java.util.Map;

import org.lianhe.cost.Lanes;
import org.lianhe.dataset.CurrentRelease;
import org.lianhe.graphql.Operations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * The endpoint once more at {@code /anew}, beside the one that is shipped, and with all
 * that it has but for kept answers: what it takes to answer a query whose document and
 * plan are known.
 */
@Configuration(proxyBeanMethods = false)
class AnewConfiguration {

	@Bean
	SimpleUrlHandlerMapping anew(CurrentRelease current, Freshness freshness, EntityTags tags, Coding coding,
			TrustedDocuments documents, Operations operations, OtherForms others, Lanes lanes, JsonMapper json) {
		HttpRequestHandler endpoint = new HttpConfiguration().graphQlEndpoint(current, new AnswerCache(0, lanes),
				freshness, tags, coding, documents, operations, others, json)::handle;
		return new SimpleUrlHandlerMapping(Map.of("/anew", endpoint), Ordered.HIGHEST_PRECEDENCE);
	}

}
