package org.lianhe.export.tabular;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ApiException;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.graphql.cost.QueryCost;
import org.lianhe.graphql.execution.QueryOutcome;
import org.lianhe.graphql.execution.QueryOutcome.Source;
import org.lianhe.graphql.execution.ValidDocument;
import org.lianhe.graphql.http.AlternativeFormats;
import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.graphql.http.GraphQlHttpExchange;
import org.lianhe.web.error.ErrorResponseWriter;
import org.lianhe.web.observability.RequestRecord;
import org.lianhe.web.streaming.ExportBulkhead;
import org.lianhe.web.streaming.StreamingResponder;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Serves the results of queries as tables.
 *
 * @param tables opens queries
 * @param bulkhead limits the concurrent tables
 * @param responder sends the tables
 * @param streams sets the caching headers and opens responses
 * @param errors writes errors
 * @param json writes the variables of permalinks
 * @param sorted writes variables with sorted keys, for entity tags
 */
record TableEndpoint(TableService tables, ExportBulkhead bulkhead, StreamingResponder responder,
		ConditionalStreams streams, ErrorResponseWriter errors, JsonMapper json,
		JsonMapper sorted) implements AlternativeFormats {

	private static final String ROWS = "Lianhe-Rows";

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
				write(table, document, parts);
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
	private void write(TableRequest table, ValidDocument document, String[] parts) {
		boolean isHead = StreamingResponder.isHead(table.http());
		Runnable writing = () -> {
			try (TableRows rows = this.tables.outline(table.operation(), table.nested())) {
				setOutcome(table.exchange(), table.request(), document, Source.EXECUTED, rows.cost().requested(),
						List.of());
				if (!isHead) {
					rows.begin();
				}
				describe(table, rows);
				if (!isHead) {
					setCount(table, rows);
				}
				send(table, rows, parts);
			}
		};
		if (isHead) {
			writing.run();
		}
		else {
			this.bulkhead.run(writing);
		}
	}

	private void describe(TableRequest table, TableRows rows) {
		HttpServletResponse response = table.exchange().response();
		response.setContentType(table.form().contentType());
		StreamingResponder.mark(response, rows.release());
		String link = table.permalink(table.http().getRequestURL().toString(), this.json);
		if (link != null) {
			response.setHeader(HttpHeaders.LINK, "<" + link + ">; rel=\"bookmark\"");
		}
		if (table.http().getParameter("format") != null) {
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"lianhe-" + rows.name() + "." + table.form().word() + "\"");
		}
	}

	/** Sends the number of rows in a header if it is known, otherwise in a trailer. */
	private static void setCount(TableRequest table, TableRows rows) {
		HttpServletResponse response = table.exchange().response();
		if (rows.isShort()) {
			response.setHeader(ROWS, String.valueOf(rows.firstRows()));
		}
		else if (!"HTTP/1.0".equals(table.http().getProtocol())) {
			response.setHeader("Trailer", ROWS);
			response.setTrailerFields(() -> Map.of(ROWS, String.valueOf(rows.count())));
		}
	}

	/** Sends all rows, unless the client closes the connection. */
	private void send(TableRequest table, TableRows rows, String[] parts) {
		HttpServletRequest http = table.http();
		try {
			this.responder.send(http, () -> this.streams.open(http, table.exchange().response(),
					rows.release().contentId(), table.form().isPacked(), parts), (out) -> {
						if (table.hasByteOrderMark()) {
							ByteOrderMark.write(out);
						}
						rows.write(table.form(), out);
					});
		}
		finally {
			RequestRecord.of(http).rows(rows.count());
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
