package org.lianhe.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads requests: JSON by POST, or the same parameters in the address by GET. */
final class Requests {

	private static final String BODY = "The body";

	private final JsonMapper json;

	Requests(JsonMapper json) {
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
			throw HttpRefusal.unsupported("`Content-Type` is absent; it takes application/json.");
		}
		try {
			MediaType type = MediaType.parseMediaType(sent);
			if (!type.isCompatibleWith(MediaType.APPLICATION_JSON) || !type.isConcrete()) {
				throw HttpRefusal.unsupported("`Content-Type` is not application/json, which it takes.");
			}
			Charset charset = type.getCharset();
			if (charset != null && !charset.equals(UTF_8)) {
				throw HttpRefusal.unsupported("The charset of the body is not utf-8, which it takes.");
			}
		}
		catch (InvalidMediaTypeException | UnsupportedCharsetException ex) {
			throw HttpRefusal.unsupported("`Content-Type` is not understood; it takes application/json in utf-8.");
		}
	}

	/**
	 * What was asked.
	 * @throws HttpRefusal if the request is not well formed
	 */
	GraphQlRequest read(Received received) {
		Map<?, ?> sent = received.isPost() ? object(utf8(received.body()), BODY) : parameters(received.request());
		String query = text(sent, "query");
		String documentId = text(sent, "documentId");
		Map<String, Object> extensions = object(sent, "extensions");
		if (query == null && documentId == null && !extensions.containsKey(TrustedDocuments.AUTOMATIC)) {
			throw HttpRefusal.malformed("query", "is absent; it takes a GraphQL document.");
		}
		return new GraphQlRequest(query, text(sent, "operationName"), object(sent, "variables"), extensions, documentId,
				received.languages());
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
			throw HttpRefusal.malformed(what + " is not JSON.");
		}
		if (value instanceof Map<?, ?> object) {
			return object;
		}
		throw HttpRefusal.malformed(what + ((BODY.equals(what) && value instanceof List<?>)
				? " is an array, and batches are not answered. Send each query as a request of its own."
				: " is not a JSON object."));
	}

	private static String utf8(byte[] body) {
		try {
			return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
		}
		catch (CharacterCodingException ex) {
			throw HttpRefusal.malformed("The body is not UTF-8.");
		}
	}

	private static @Nullable String text(Map<?, ?> sent, String name) {
		Object value = sent.get(name);
		if (value == null || value instanceof String) {
			return (value == null || ((String) value).isBlank()) ? null : (String) value;
		}
		throw HttpRefusal.malformed(name, "is not a string.");
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
		throw HttpRefusal.malformed(name, "is not an object.");
	}

}
