package org.lianhe.export.tabular;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.error.ErrorCode;
import org.lianhe.graphql.cost.QueryCost;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.execution.QueryService.Operation;
import org.lianhe.graphql.execution.RequestErrorException;
import org.lianhe.graphql.execution.ValidDocument;
import org.lianhe.graphql.http.AlternativeFormats;
import org.lianhe.graphql.http.ConditionalStreams;
import org.lianhe.graphql.http.EntityTagFactory;
import org.lianhe.graphql.http.GraphQlHttpRequest;
import org.lianhe.graphql.http.QueryOutcome;
import org.lianhe.graphql.http.QueryOutcome.Outcome;
import org.lianhe.web.RequestId;
import org.lianhe.web.observability.RequestRecord;
import org.lianhe.web.streaming.ExportBulkhead;
import org.lianhe.web.streaming.StreamErrorHandler;
import org.lianhe.web.streaming.StreamingResponder;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;

/** Answers queries as tables. */
final class TableEndpoint implements AlternativeFormats {

	private final QueryService operations;

	private final TableService tables;

	private final ExportBulkhead turns;

	private final StreamingResponder deliveries;

	private final ConditionalStreams copies;

	private final JsonMapper json;

	private final JsonMapper sorted;

	private final StreamErrorHandler refusing;

	TableEndpoint(QueryService operations, TableService tables, ExportBulkhead turns, StreamingResponder deliveries,
			ConditionalStreams copies, JsonMapper json) {
		this.operations = operations;
		this.tables = tables;
		this.turns = turns;
		this.refusing = new StreamErrorHandler(json);
		this.deliveries = deliveries;
		this.copies = copies;
		this.json = json;
		this.sorted = EntityTagFactory.sorted(json);
	}

	@Override
	public List<MediaType> types() {
		return Stream.of(TableFormat.values()).map(TableFormat::type).toList();
	}

	@Override
	public void answer(GraphQlHttpRequest asked, ValidDocument document, @Nullable MediaType chosen,
			HttpServletRequest received, HttpServletResponse response) throws IOException {
		String id = RequestId.of(received);
		try {
			TableRequest request = TableRequest.of(asked, received, chosen);
			RequestRecord.of(received).form(request.form().word());
			String[] parts = request.parts(document, this.sorted);
			boolean isHeld = this.copies.isHeld(received, response, parts);
			note(asked, document, isHeld ? Outcome.UNCHANGED : Outcome.EXECUTED, null, List.of(), received);
			if (!isHeld) {
				TableResponse answer = new TableResponse(received, response, request, this.json, this.deliveries,
						(state) -> this.copies.open(received, response, state, request.form().isPacked(), parts));
				send(request, document, answer, received);
			}
		}
		catch (RuntimeException ex) {
			RequestErrorException why = this.operations.rejected(ex, id);
			note(asked, document, Outcome.REFUSED, cost(why, received), why.codes(), received);
			this.refusing.answer(received, response, why);
		}
	}

	/** A head is told without a turn, as no row is read for it. */
	private void send(TableRequest request, ValidDocument document, TableResponse answer, HttpServletRequest received) {
		boolean isHead = StreamingResponder.isHead(received);
		Operation operation = request.asked().operation(RequestId.of(received));
		Runnable sending = () -> {
			try (TableRows rows = this.tables.outline(operation, request.nested())) {
				note(request.asked(), document, Outcome.EXECUTED, rows.cost(), List.of(), received);
				if (!isHead) {
					rows.begin();
				}
				answer.write(rows);
			}
		};
		if (isHead) {
			sending.run();
		}
		else {
			this.turns.run(sending);
		}
	}

	private static void note(GraphQlHttpRequest asked, ValidDocument document, Outcome outcome,
			@Nullable QueryCost cost, List<ErrorCode> codes, HttpServletRequest received) {
		new QueryOutcome(document.operation(asked.operationName()), document.hash(), outcome, cost, codes)
			.answered(received);
	}

	/** What the query costs, if that was known before it was refused. */
	private static @Nullable QueryCost cost(RequestErrorException why, HttpServletRequest received) {
		QueryOutcome noted = QueryOutcome.of(received);
		return (why.cost() != null || noted == null) ? why.cost() : noted.cost();
	}

}
