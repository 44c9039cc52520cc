package org.lianhe.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.cost.Bill;
import org.lianhe.error.Code;
import org.lianhe.graphql.Operations;
import org.lianhe.graphql.Operations.Operation;
import org.lianhe.graphql.Rejection;
import org.lianhe.graphql.ValidDocument;
import org.lianhe.http.Copies;
import org.lianhe.http.EntityTags;
import org.lianhe.http.Exchange;
import org.lianhe.http.Exchange.Outcome;
import org.lianhe.http.GraphQlRequest;
import org.lianhe.http.OtherForms;
import org.lianhe.observe.RequestEvent;
import org.lianhe.stream.Deliveries;
import org.lianhe.stream.Refusing;
import org.lianhe.stream.Turns;
import org.lianhe.web.RequestId;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers queries as tables. */
final class Endpoint implements OtherForms {

	private final Operations operations;

	private final Tables tables;

	private final Turns turns;

	private final Deliveries deliveries;

	private final Copies copies;

	private final JsonMapper json;

	private final JsonMapper sorted;

	private final Refusing refusing;

	Endpoint(Operations operations, Tables tables, Turns turns, Deliveries deliveries, Copies copies, JsonMapper json) {
		this.operations = operations;
		this.tables = tables;
		this.turns = turns;
		this.refusing = new Refusing(json);
		this.deliveries = deliveries;
		this.copies = copies;
		this.json = json;
		this.sorted = EntityTags.sorted(json);
	}

	@Override
	public List<MediaType> types() {
		return Stream.of(Form.values()).map(Form::type).toList();
	}

	@Override
	public void answer(GraphQlRequest asked, ValidDocument document, @Nullable MediaType chosen,
			HttpServletRequest received, HttpServletResponse response) throws IOException {
		String id = RequestId.of(received);
		try {
			TableRequest request = TableRequest.of(asked, received, chosen);
			RequestEvent.of(received).form(request.form().word());
			String[] parts = request.parts(document, this.sorted);
			boolean isHeld = this.copies.isHeld(received, response, parts);
			note(asked, document, isHeld ? Outcome.UNCHANGED : Outcome.EXECUTED, null, List.of(), received);
			if (!isHeld) {
				Answer answer = new Answer(received, response, request, this.json, this.deliveries,
						(state) -> this.copies.open(received, response, state, request.form().isPacked(), parts));
				send(request, document, answer, received);
			}
		}
		catch (RuntimeException ex) {
			Rejection why = this.operations.rejected(ex, id);
			note(asked, document, Outcome.REFUSED, cost(why, received), why.codes(), received);
			this.refusing.answer(received, response, why);
		}
	}

	/** A head is told without a turn, as no row is read for it. */
	private void send(TableRequest request, ValidDocument document, Answer answer, HttpServletRequest received) {
		boolean isHead = Deliveries.isHead(received);
		Operation operation = request.asked().operation(RequestId.of(received));
		Runnable sending = () -> {
			try (Rows rows = this.tables.outline(operation, request.nested())) {
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

	private static void note(GraphQlRequest asked, ValidDocument document, Outcome outcome, @Nullable Bill cost,
			List<Code> codes, HttpServletRequest received) {
		new Exchange(document.operation(asked.operationName()), document.hash(), outcome, cost, codes)
			.answered(received);
	}

	/** What the query costs, if that was known before it was refused. */
	private static @Nullable Bill cost(Rejection why, HttpServletRequest received) {
		Exchange noted = Exchange.of(received);
		return (why.cost() != null || noted == null) ? why.cost() : noted.cost();
	}

}
