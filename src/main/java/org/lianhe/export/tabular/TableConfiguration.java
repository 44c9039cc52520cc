package org.lianhe.export.tabular;

import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.http.AlternativeFormats;
import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.web.error.ErrorResponseWriter;
import org.lianhe.web.streaming.ExportBulkhead;
import org.lianhe.web.streaming.StreamingResponder;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TableConfiguration {

	@Bean
	ExportBulkhead turns(TableProperties limits) {
		return new ExportBulkhead(limits.atOnce(), limits.patience());
	}

	@Bean
	StreamingResponder deliveries(TableProperties limits) {
		return new StreamingResponder(limits.time());
	}

	@Bean
	TableService tables(QueryService operations, TableProperties limits, JsonMapper json) {
		return new TableService(operations, limits, json);
	}

	@Bean
	AlternativeFormats tableFormats(TableService tables, ExportBulkhead turns, StreamingResponder deliveries,
			ConditionalStreams copies, ErrorResponseWriter errors, JsonMapper json) {
		return new TableEndpoint(tables, turns, deliveries, copies, errors, json);
	}

}
