package org.lianhe.http;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.lianhe.graphql.Operations;
import org.lianhe.graphql.Operations.Operation;
import org.lianhe.graphql.Rejection;
import org.lianhe.graphql.ValidDocument;
import org.lianhe.web.RequestId;
import org.springframework.http.MediaType;

/** Reads requests, finds their documents, and has them answered in the form they want. */
final class Reader {

	/** The parameter that names a format where headers cannot be set. */
	static final String FORMAT = "format";

	/** The name of the format that is not another one. */
	static final String JSON = "json";

	private final Requests requests;

	private final TrustedDocuments documents;

	private final Operations operations;

	private final Negotiation negotiation;

	private final JsonForm json;

	private final OtherForms others;

	Reader(Requests requests, TrustedDocuments documents, Operations operations, Negotiation negotiation, JsonForm json,
			OtherForms others) {
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
	void answer(Received received, @Nullable String content) throws IOException {
		MediaType type = type(received);
		GraphQlRequest asked = this.documents.found(this.requests.read(received));
		Operation operation = asked.operation(RequestId.of(received.request()));
		ValidDocument document = document(received, operation);
		this.documents.check(document);
		if (type != null && Negotiation.isJson(type)) {
			this.json.answer(received, content, new Query(operation, document, type));
		}
		else {
			this.others.answer(asked, document, type, received.request(), received.response());
		}
	}

	/** The media type of the answer; null where a format is named instead. */
	private @Nullable MediaType type(Received received) {
		String format = received.request().getParameter(FORMAT);
		if (format == null) {
			return this.negotiation.choose(received.accept());
		}
		return JSON.equals(format) ? Negotiation.JSON : null;
	}

	private ValidDocument document(Received received, Operation operation) {
		try {
			return this.operations.document(operation);
		}
		catch (Rejection ex) {
			if (!received.isPost() && Operations.isMutation(operation.query(), operation.name())) {
				throw HttpRefusal.methodNotAllowed("GET answers queries only, and this is a mutation.", "POST");
			}
			throw ex;
		}
	}

}
