package org.lianhe.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.graphql.Operations;
import org.lianhe.graphql.Rejection;
import org.lianhe.graphql.ValidDocument;
import org.lianhe.http.Copies;
import org.lianhe.http.Exchange;
import org.lianhe.http.Exchange.Outcome;
import org.lianhe.http.GraphQlRequest;
import org.lianhe.http.OtherForms;
import org.lianhe.observe.RequestEvent;
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

	private final Copies copies;

	private final JsonMapper json;

	private final Refusing refusing;

	Endpoint(Operations operations, Tables tables, Turns turns, Copies copies, JsonMapper json) {
		this.operations = operations;
		this.tables = tables;
		this.turns = turns;
		this.refusing = new Refusing(json);
		this.copies = copies;
		this.json = json;
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
			String[] parts = request.parts(document, this.json);
			boolean isHeld = this.copies.isHeld(received, response, parts);
			note(asked, document, isHeld ? Outcome.UNCHANGED : Outcome.EXECUTED, List.of(), received);
			if (!isHeld) {
				Answer answer = new Answer(received, response, request, this.json,
						(digest) -> this.copies.open(received, response, digest, request.form().isPacked(), parts));
				this.turns.run(() -> write(request, id, answer));
			}
		}
		catch (RuntimeException ex) {
			Rejection why = this.operations.rejected(ex, id);
			note(asked, document, Outcome.REFUSED, why.codes(), received);
			this.refusing.answer(received, response, why);
		}
	}

	private static void note(GraphQlRequest asked, ValidDocument document, Outcome outcome, List<Code> codes,
			HttpServletRequest received) {
		new Exchange(document.operation(asked.operationName()), document.hash(), outcome, null, codes)
			.answered(received);
	}

	private void write(TableRequest request, String id, Answer answer) {
		try (Rows rows = this.tables.open(request.asked().operation(id), request.nested())) {
			answer.write(rows);
		}
	}

}
