package org.lianhe.table;

import java.io.IOException;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.lianhe.graphql.Operations;
import org.lianhe.graphql.Reading;
import org.lianhe.graphql.Rejection;
import org.lianhe.name.Languages;
import org.lianhe.observe.RequestEvent;
import org.lianhe.web.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Answers queries as tables. */
final class Endpoint {

	private static final Logger LOG = LoggerFactory.getLogger(Endpoint.class);

	private static final String SECONDS_TO_WAIT = "5";

	private final Operations operations;

	private final TableLimits limits;

	private final Turns turns;

	private final Requests requests;

	private final JsonMapper json;

	Endpoint(Operations operations, TableLimits limits, JsonMapper json) {
		this.operations = operations;
		this.limits = limits;
		this.turns = new Turns(limits.atOnce(), limits.patience());
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
		String id = RequestId.of(received);
		try {
			TableRequest request = this.requests.read(received);
			RequestEvent.of(received).form(request.form().word());
			this.turns.run(() -> write(request, id, new Answer(received, response, request, this.json)));
		}
		catch (RuntimeException ex) {
			fail(received, response, this.operations.rejected(ex, id));
		}
	}

	private void write(TableRequest request, String id, Answer answer) {
		Instant until = Instant.now().plus(this.limits.time());
		Operations.Operation operation = new Operations.Operation(request.query(), request.operation(),
				request.variables(), Languages.ofHeader(request.languages()), id);
		try (Reading reading = this.operations.open(operation, this.limits.nested() + 1)) {
			Layout layout = Layout.of(reading.schema(), reading.fields(), request.nested(), this.limits.nested());
			answer.write(layout, new Pages(reading, layout, until), reading.release());
		}
	}

	private void fail(HttpServletRequest received, HttpServletResponse response, Rejection why) throws IOException {
		RequestEvent.of(received).failed(why.code().name());
		if (response.isCommitted()) {
			LOG.warn("a table broke off: {}", why.getMessage());
			TearingValve.tear(received);
			return;
		}
		response.reset();
		HttpStatus status = status(why);
		response.setStatus(status.value());
		if (status == HttpStatus.TOO_MANY_REQUESTS) {
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
		}
		response.setContentType(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);
		response.getOutputStream().write(this.json.writeValueAsBytes(why.body()));
	}

	private static HttpStatus status(Rejection why) {
		return switch (why.code()) {
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case GONE -> HttpStatus.GONE;
			case QUERY_TOO_COSTLY -> HttpStatus.CONTENT_TOO_LARGE;
			case RATE_LIMITED -> HttpStatus.TOO_MANY_REQUESTS;
			case TIMEOUT -> HttpStatus.SERVICE_UNAVAILABLE;
			case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
			default -> HttpStatus.BAD_REQUEST;
		};
	}

}
