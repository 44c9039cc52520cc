package org.lianhe.export.tabular;

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
	ExportBulkhead exportBulkhead(TableProperties limits) {
		return new ExportBulkhead(limits.atOnce(), limits.patience());
	}

	@Bean
	StreamingResponder streamingResponder(TableProperties limits) {
		return new StreamingResponder(limits.time());
	}

	@Bean
	AlternativeFormats tableFormats(TableService tables, ExportBulkhead bulkhead, StreamingResponder responder,
			ConditionalStreams streams, ErrorResponseWriter errors, JsonMapper json) {
		return new TableEndpoint(tables, bulkhead, responder, streams, errors, json, EntityTagFactory.sorted(json));
	}

}
