package org.lianhe.export.tabular;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.graphql.cost.QueryCost;
import org.lianhe.graphql.execution.QueryOutcome;
import org.lianhe.graphql.execution.QueryOutcome.Source;
import org.lianhe.graphql.execution.ValidDocument;
import org.lianhe.graphql.http.AlternativeFormats;
import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.graphql.http.EntityTagFactory;
import org.lianhe.graphql.http.GraphQlHttpExchange;
import org.lianhe.web.error.ErrorResponseWriter;
import org.lianhe.web.observability.RequestRecord;
import org.lianhe.web.streaming.ExportBulkhead;
import org.lianhe.web.streaming.StreamingResponder;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.http.MediaType;

/** Serves the results of queries as tables. */
final class TableEndpoint implements AlternativeFormats {

	private final TableService tables;

	private final ExportBulkhead bulkhead;

	private final StreamingResponder responder;

	private final ConditionalStreams streams;

	private final ErrorResponseWriter errors;

	private final JsonMapper json;

	private final JsonMapper sorted;

	TableEndpoint(TableService tables, ExportBulkhead bulkhead, StreamingResponder responder,
			ConditionalStreams streams, ErrorResponseWriter errors, JsonMapper json) {
		this.tables = tables;
		this.bulkhead = bulkhead;
		this.responder = responder;
		this.streams = streams;
		this.errors = errors;
		this.json = json;
		this.sorted = EntityTagFactory.sorted(json);
	}

	@Override
	public List<MediaType> types() {
		return Stream.of(TableFormat.values()).map(TableFormat::type).toList();
	}

	@Override
	public void handle(GraphQlHttpExchange exchange, GraphQlRequest request, ValidDocument document,
			@Nullable MediaType type) throws IOException {
		HttpServletRequest http = exchange.request();
		try {
			TableRequest table = TableRequest.of(exchange, request, type);
			RequestRecord.of(http).form(table.form().word());
			String[] parts = table.parts(document, this.sorted);
			boolean isNotModified = this.streams.writeNotModified(http, exchange.response(), parts);
			setOutcome(exchange, request, document, isNotModified ? Source.UNCHANGED : Source.EXECUTED, null,
					List.of());
			if (!isNotModified) {
				TableResponse response = new TableResponse(http, exchange.response(), table, this.json, this.responder,
						(content) -> this.streams.open(http, exchange.response(), content, table.form().isPacked(),
								parts));
				write(table, document, response);
			}
		}
		catch (RuntimeException ex) {
			ApiException error = this.errors.toApiException(ex, http);
			setOutcome(exchange, request, document, Source.REFUSED, cost(error, http),
					error.errors().stream().map(ApiException::code).toList());
			this.errors.write(http, exchange.response(), error);
		}
	}

	/** For HEAD no row is read, so it needs no place in the bulkhead. */
	private void write(TableRequest table, ValidDocument document, TableResponse response) {
		GraphQlHttpExchange exchange = table.exchange();
		boolean isHead = StreamingResponder.isHead(exchange.request());
		Runnable writing = () -> {
			try (TableRows rows = this.tables.outline(table.operation(), table.nested())) {
				setOutcome(exchange, table.request(), document, Source.EXECUTED, rows.cost().requested(), List.of());
				if (!isHead) {
					rows.begin();
				}
				response.write(rows);
			}
		};
		if (isHead) {
			writing.run();
		}
		else {
			this.bulkhead.run(writing);
		}
	}

	private static void setOutcome(GraphQlHttpExchange exchange, GraphQlRequest request, ValidDocument document,
			Source source, @Nullable Long cost, List<ErrorCode> codes) {
		new QueryOutcome(document.operationName(request.getOperationName()), document.hash(), source, cost, codes)
			.setOn(exchange.request());
	}

	/** The cost of the query if it was calculated before the error. */
	private static @Nullable Long cost(ApiException error, HttpServletRequest request) {
		QueryCost cost = QueryCost.in(error.responseExtensions());
		QueryOutcome outcome = QueryOutcome.of(request);
		return (cost != null) ? (Long) cost.requested() : (outcome != null) ? outcome.cost() : null;
	}

}
