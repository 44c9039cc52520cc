package org.lianhe.table;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.lianhe.error.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Reads what was asked for as a table, by POST or by GET. */
final class Requests {

	private final JsonMapper json;

	Requests(JsonMapper json) {
		this.json = json;
	}

	/** Whether the request is for a table: by its parameter, else by what it accepts. */
	static boolean isForTable(ServerRequest request) {
		HttpMethod method = request.method();
		if (method != HttpMethod.GET && method != HttpMethod.POST) {
			return false;
		}
		String format = request.param("format").orElse(null);
		return (format != null) ? !"json".equals(format)
				: (method == HttpMethod.POST || request.param("query").isPresent())
						&& accepted(request.headers().header(HttpHeaders.ACCEPT)) != null;
	}

	/**
	 * What was asked.
	 * @throws Refusal if the request is not well formed
	 */
	TableRequest read(HttpServletRequest request) throws IOException {
		String format = request.getParameter("format");
		Form form = (format != null) ? Form.of(format)
				: accepted(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
		if (form == null) {
			throw new IllegalStateException("not a request for a table");
		}
		Nested nested = Nested.of(request.getParameter("nested"));
		String lang = request.getParameter("lang");
		String languages = (lang != null) ? lang : request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
		Map<?, ?> sent = "GET".equals(request.getMethod()) ? parameters(request)
				: object(request.getInputStream().readAllBytes(), "The body");
		Object query = sent.get("query");
		if (!(query instanceof String document) || document.isBlank()) {
			throw Refusal.badInput("`query` is absent; it takes a GraphQL document.").with("argument", "query");
		}
		return new TableRequest(document, text(sent.get("operationName")), variables(sent.get("variables")), form,
				nested, languages);
	}

	private Map<?, ?> parameters(HttpServletRequest request) {
		Map<String, @Nullable Object> sent = new HashMap<>();
		sent.put("query", request.getParameter("query"));
		sent.put("operationName", request.getParameter("operationName"));
		String variables = request.getParameter("variables");
		sent.put("variables",
				(variables == null || variables.isBlank()) ? null : object(variables.getBytes(UTF_8), "`variables`"));
		return sent;
	}

	private Map<?, ?> object(byte[] text, String what) {
		try {
			if (this.json.readValue(text, Object.class) instanceof Map<?, ?> object) {
				return object;
			}
		}
		catch (JacksonException ex) {
			throw Refusal.badInput(what + " is not JSON.");
		}
		throw Refusal.badInput(what + " is not a JSON object.");
	}

	private static @Nullable String text(@Nullable Object value) {
		if (value == null || value instanceof String) {
			return (value == null || ((String) value).isEmpty()) ? null : (String) value;
		}
		throw Refusal.badInput("`operationName` is not a string.").with("argument", "operationName");
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> variables(@Nullable Object value) {
		if (value == null) {
			return Map.of();
		}
		if (value instanceof Map<?, ?> variables) {
			return (Map<String, Object>) variables;
		}
		throw Refusal.badInput("`variables` is not an object.").with("argument", "variables");
	}

	private static @Nullable Form accepted(List<String> headers) {
		try {
			return Form.of(MediaType.parseMediaTypes(headers));
		}
		catch (InvalidMediaTypeException ex) {
			return null;
		}
	}

}
