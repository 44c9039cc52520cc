package org.lianhe.graphql.http;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.lianhe.graphql.execution.QueryService;
import org.lianhe.graphql.execution.QueryService.Operation;
import org.lianhe.graphql.execution.RequestErrorException;
import org.lianhe.graphql.execution.ValidDocument;
import org.lianhe.web.RequestId;

import org.springframework.http.MediaType;

/** Reads requests, finds their documents, and has them answered in the form they want. */
final class GraphQlRequestHandler {

	/** The parameter that names a format where headers cannot be set. */
	static final String FORMAT = "format";

	/** The name of the format that is not another one. */
	static final String JSON = "json";

	private final RequestParser requests;

	private final PersistedDocuments documents;

	private final QueryService operations;

	private final ContentNegotiation negotiation;

	private final JsonResponses json;

	private final AlternativeFormats others;

	GraphQlRequestHandler(RequestParser requests, PersistedDocuments documents, QueryService operations,
			ContentNegotiation negotiation, JsonResponses json, AlternativeFormats others) {
		this.requests = requests;
		this.documents = documents;
		this.operations = operations;
		this.negotiation = negotiation;
		this.json = json;
		this.others = others;
	}

	/**
	 * Answers a request.
	 * @param content names what the store holds; null where nobody asks for it
	 */
	void answer(HttpExchange received, @Nullable String content) throws IOException {
		MediaType type = type(received);
		GraphQlHttpRequest asked = this.documents.found(this.requests.read(received));
		Operation operation = asked.operation(RequestId.of(received.request()));
		ValidDocument document = document(received, operation);
		this.documents.check(document);
		if (type != null && ContentNegotiation.isJson(type)) {
			this.json.answer(received, content, new ExecutableQuery(operation, document, type));
		}
		else {
			this.others.answer(asked, document, type, received.request(), received.response());
		}
	}

	/** The media type of the answer; null where a format is named instead. */
	private @Nullable MediaType type(HttpExchange received) {
		String format = received.request().getParameter(FORMAT);
		if (format == null) {
			return this.negotiation.choose(received.accept());
		}
		return JSON.equals(format) ? ContentNegotiation.JSON : null;
	}

	private ValidDocument document(HttpExchange received, Operation operation) {
		try {
			return this.operations.document(operation);
		}
		catch (RequestErrorException ex) {
			if (!received.isPost() && QueryService.isMutation(operation.query(), operation.name())) {
				throw HttpErrorException.methodNotAllowed("GET answers queries only, and this is a mutation.", "POST");
			}
			throw ex;
		}
	}

}
