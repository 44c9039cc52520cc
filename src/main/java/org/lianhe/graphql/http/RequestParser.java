package org.lianhe.graphql.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads requests: JSON by POST, or the same parameters in the address by GET. */
final class RequestParser {

	private static final String BODY = "The body";

	private final JsonMapper json;

	RequestParser(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Refuses a body that is not JSON in UTF-8, and with it all that a page elsewhere may
	 * send without asking.
	 */
	static void checkType(HttpServletRequest request) {
		String sent = request.getContentType();
		if ("application/json".equals(sent)) {
			return;
		}
		if (sent == null) {
			throw HttpErrorException.unsupported("`Content-Type` is absent; it takes application/json.");
		}
		try {
			MediaType type = MediaType.parseMediaType(sent);
			if (!type.isCompatibleWith(MediaType.APPLICATION_JSON) || !type.isConcrete()) {
				throw HttpErrorException.unsupported("`Content-Type` is not application/json, which it takes.");
			}
			Charset charset = type.getCharset();
			if (charset != null && !charset.equals(UTF_8)) {
				throw HttpErrorException.unsupported("The charset of the body is not utf-8, which it takes.");
			}
		}
		catch (InvalidMediaTypeException | UnsupportedCharsetException ex) {
			throw HttpErrorException
				.unsupported("`Content-Type` is not understood; it takes application/json in utf-8.");
		}
	}

	/**
	 * What was asked.
	 * @throws HttpErrorException if the request is not well formed
	 */
	GraphQlHttpRequest read(HttpExchange received) {
		Map<?, ?> sent = received.isPost() ? object(utf8(received.body()), BODY) : parameters(received.request());
		String query = text(sent, "query");
		String documentId = text(sent, "documentId");
		Map<String, Object> extensions = object(sent, "extensions");
		if (query == null && documentId == null && !extensions.containsKey(PersistedDocuments.AUTOMATIC)) {
			throw HttpErrorException.malformed("query", "is absent; it takes a GraphQL document.");
		}
		return new GraphQlHttpRequest(query, text(sent, "operationName"), object(sent, "variables"), extensions,
				documentId, received.languages());
	}

	private Map<?, ?> parameters(HttpServletRequest request) {
		Map<String, @Nullable Object> sent = new HashMap<>();
		for (String text : List.of("query", "operationName", "documentId")) {
			sent.put(text, request.getParameter(text));
		}
		for (String object : List.of("variables", "extensions")) {
			String value = request.getParameter(object);
			sent.put(object, (value == null || value.isBlank()) ? null : object(value, "`" + object + "`"));
		}
		return sent;
	}

	private Map<?, ?> object(String text, String what) {
		Object value;
		try {
			value = this.json.readValue(text, Object.class);
		}
		catch (JacksonException ex) {
			throw HttpErrorException.malformed(what + " is not JSON.");
		}
		if (value instanceof Map<?, ?> object) {
			return object;
		}
		throw HttpErrorException.malformed(what + ((BODY.equals(what) && value instanceof List<?>)
				? " is an array, and batches are not answered. Send each query as a request of its own."
				: " is not a JSON object."));
	}

	private static String utf8(byte[] body) {
		try {
			return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
		}
		catch (CharacterCodingException ex) {
			throw HttpErrorException.malformed("The body is not UTF-8.");
		}
	}

	private static @Nullable String text(Map<?, ?> sent, String name) {
		Object value = sent.get(name);
		if (value == null || value instanceof String) {
			return (value == null || ((String) value).isBlank()) ? null : (String) value;
		}
		throw HttpErrorException.malformed(name, "is not a string.");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Map<?, ?> sent, String name) {
		Object value = sent.get(name);
		if (value == null) {
			return Map.of();
		}
		if (value instanceof Map<?, ?> object) {
			return (Map<String, Object>) object;
		}
		throw HttpErrorException.malformed(name, "is not an object.");
	}

}
