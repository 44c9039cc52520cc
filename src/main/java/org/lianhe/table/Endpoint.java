package org.lianhe.table;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Code;
import org.lianhe.graphql.Operations;
import org.lianhe.graphql.Reading;
import org.lianhe.graphql.Rejection;
import org.lianhe.graphql.ValidDocument;
import org.lianhe.http.Copies;
import org.lianhe.http.Exchange;
import org.lianhe.http.Exchange.Outcome;
import org.lianhe.http.Freshness;
import org.lianhe.http.GraphQlRequest;
import org.lianhe.http.OtherForms;
import org.lianhe.http.RequestId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers queries as tables. */
final class Endpoint implements OtherForms {

	private static final Logger LOG = LoggerFactory.getLogger(Endpoint.class);

	private static final String SECONDS_TO_WAIT = "5";

	private final Operations operations;

	private final TableLimits limits;

	private final Turns turns;

	private final Copies copies;

	private final JsonMapper json;

	Endpoint(Operations operations, TableLimits limits, Copies copies, JsonMapper json) {
		this.operations = operations;
		this.limits = limits;
		this.turns = new Turns(limits.atOnce(), limits.patience());
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
			fail(received, response, why);
		}
	}

	private static void note(GraphQlRequest asked, ValidDocument document, Outcome outcome, List<Code> codes,
			HttpServletRequest received) {
		new Exchange(document.operation(asked.operationName()), document.hash(), outcome, codes).answered(received);
	}

	private void write(TableRequest request, String id, Answer answer) {
		Instant until = Instant.now().plus(this.limits.time());
		try (Reading reading = this.operations.open(request.asked().operation(id), this.limits.nested() + 1)) {
			Layout layout = Layout.of(reading.schema(), reading.fields(), request.nested(), this.limits.nested());
			answer.write(layout, new Pages(reading, layout, until), reading.release());
		}
	}

	private void fail(HttpServletRequest received, HttpServletResponse response, Rejection why) throws IOException {
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
		Freshness.markPassing(response, Freshness.VARY);
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
