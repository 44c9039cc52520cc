package org.lianhe.export.tabular;

import org.lianhe.core.budget.LimitsProperties;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.http.AlternativeFormats;
import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.graphql.http.EntityTagFactory;
import org.lianhe.web.error.ErrorResponseWriter;
import org.lianhe.web.streaming.ExportBulkhead;
import org.lianhe.web.streaming.StreamingResponder;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TableConfiguration {

	@Bean
	TableService tableService(QueryService operations, LimitsProperties limits, JsonMapper json) {
		return new TableService(operations, TableService.MAX_NESTED_ITEMS, limits.exportTimeout(), json);
	}

	@Bean
	ExportBulkhead exportBulkhead(LimitsProperties limits) {
		return new ExportBulkhead(limits.maxConcurrentExports(), limits.queueTimeout());
	}

	@Bean
	StreamingResponder streamingResponder(LimitsProperties limits) {
		return new StreamingResponder(limits.exportTimeout());
	}

	@Bean
	AlternativeFormats tableFormats(TableService tables, ExportBulkhead bulkhead, StreamingResponder responder,
			ConditionalStreams streams, ErrorResponseWriter errors, JsonMapper json) {
		return new TableEndpoint(tables, bulkhead, responder, streams, errors, json, EntityTagFactory.sorted(json));
	}

}
