package org.lianhe.table;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.graphql.Operations;
import org.lianhe.name.Languages;
import org.lianhe.stream.Refusing;
import org.lianhe.stream.Turns;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Answers queries as tables. */
final class Endpoint {

	private final Operations operations;

	private final Tables tables;

	private final Turns turns;

	private final Requests requests;

	private final JsonMapper json;

	private final Refusing refusing;

	Endpoint(Operations operations, Tables tables, Turns turns, JsonMapper json) {
		this.operations = operations;
		this.tables = tables;
		this.turns = turns;
		this.refusing = new Refusing(json);
		this.requests = new Requests(json);
		this.json = json;
	}

	ServerResponse handle(ServerRequest request) {
		return ServerResponse.ok().build((received, response) -> {
			answer(received, response);
			return null;
		});
	}

	private void answer(HttpServletRequest received, HttpServletResponse response) throws IOException {
		String id = UUID.randomUUID().toString();
		try {
			TableRequest request = this.requests.read(received);
			this.turns.run(() -> write(request, id, new Answer(received, response, request, this.json)));
		}
		catch (RuntimeException ex) {
			this.refusing.answer(received, response, this.operations.rejected(ex, id));
		}
	}

	private void write(TableRequest request, String id, Answer answer) {
		Operations.Operation operation = new Operations.Operation(request.query(), request.operation(),
				request.variables(), Languages.ofHeader(request.languages()), id);
		try (Rows rows = this.tables.open(operation, request.nested())) {
			answer.write(rows);
		}
	}

}
