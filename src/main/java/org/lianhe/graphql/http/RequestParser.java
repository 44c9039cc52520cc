package org.lianhe.graphql.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lianhe.core.budget.RequestBudget;
import org.lianhe.core.error.ApiException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpStatus;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Parses requests: JSON by POST, or the same parameters in the URL by GET. */
final class RequestParser {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final String BODY = "The body";

	/** Memory that each character of a JSON text takes once it is read, on average. */
	private static final long JSON_BYTES = 4;

	private final JsonMapper json;

	private final PersistedDocuments documents;

	RequestParser(JsonMapper json, PersistedDocuments documents) {
		this.json = json;
		this.documents = documents;
	}

	/** The error of a request that is not well formed. */
	static ApiException badRequest(String message) {
		return ApiException.badRequest(HttpStatus.BAD_REQUEST, message);
	}

	/** The error of a parameter that is not well formed. */
	static ApiException badParameter(String parameter, String message) {
		return badRequest("`" + parameter + "` " + message).with("argument", parameter);
	}

	/**
	 * The request, with its document looked up if only its id was sent.
	 * @throws ApiException if the request is not well formed or the id is unknown
	 */
	GraphQlRequest parse(GraphQlHttpExchange exchange) {
		Map<?, ?> parameters = exchange.isPost() ? object(utf8(exchange.body()), BODY) : parameters(exchange.request());
		Map<String, Object> extensions = object(parameters, "extensions");
		String document = this.documents.find(text(parameters, "query"), text(parameters, "documentId"), extensions);
		if (document == null) {
			throw badParameter("query", "is absent; it takes a GraphQL document.");
		}
		return new DefaultGraphQlRequest(document, text(parameters, "operationName"), object(parameters, "variables"),
				extensions);
	}

	private Map<?, ?> parameters(HttpServletRequest request) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		for (String name : List.of("query", "operationName", "documentId")) {
			parameters.put(name, request.getParameter(name));
		}
		for (String name : List.of("variables", "extensions")) {
			String value = request.getParameter(name);
			parameters.put(name, (value == null || isNothing(value)) ? null : object(value, "`" + name + "`"));
		}
		return parameters;
	}

	private static boolean isNothing(String json) {
		return json.isBlank() || "null".equals(json.strip());
	}

	private Map<?, ?> object(String text, String subject) {
		RequestBudget.current().reserve(JSON_BYTES * text.length());
		Object value;
		try {
			value = this.json.readValue(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, Object.class);
		}
		catch (StreamConstraintsException ex) {
			throw badRequest(subject + " has too many values, is nested too deep, or has a number that is too long. "
					+ "Send less, in several requests.");
		}
		catch (JacksonException ex) {
			throw badRequest(subject + " is not JSON.");
		}
		if (value instanceof Map<?, ?> object) {
			return object;
		}
		throw badRequest(subject + ((BODY.equals(subject) && value instanceof List<?>)
				? " is an array, and batches are not answered. Send each query as a request of its own."
				: " is not a JSON object."));
	}

	private static String utf8(byte[] body) {
		try {
			return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
		}
		catch (CharacterCodingException ex) {
			throw badRequest("The body is not UTF-8.");
		}
	}

	private static @Nullable String text(Map<?, ?> parameters, String name) {
		Object value = parameters.get(name);
		if (value == null || value instanceof String) {
			return (value == null || ((String) value).isBlank()) ? null : (String) value;
		}
		throw badParameter(name, "is not a string.");
	}

	/** A parameter that is an object; some clients send it as a string of JSON. */
	@SuppressWarnings("unchecked")
	private Map<String, Object> object(Map<?, ?> parameters, String name) {
		Object value = parameters.get(name);
		if (value instanceof String text) {
			value = isNothing(text) ? null : object(text, "`" + name + "`");
		}
		if (value == null) {
			return Map.of();
		}
		if (value instanceof Map<?, ?> object) {
			return (Map<String, Object>) object;
		}
		throw badParameter(name, "is not an object.");
	}

}
