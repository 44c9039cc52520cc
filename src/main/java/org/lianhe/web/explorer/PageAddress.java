package org.lianhe.web.explorer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.util.UriUtils;

/**
 * The address of a page, and those of others in the same language.
 *
 * @param base the context path of the application
 * @param path of the page within the application
 * @param parameters by name, in their order; empty ones are left out
 * @param language of the page
 * @param isNegotiated whether the address does not name the language
 */
record PageAddress(String base, String path, Map<String, List<String>> parameters, PageLanguage language,
		boolean isNegotiated) {

	/** The parameter with the language. */
	static final String LANG = "lang";

	private static final int MAX_VALUES = 20;

	private static final List<String> CURSORS = List.of("after", "before");

	static PageAddress of(ServerRequest request) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		request.params().forEach((name, values) -> {
			List<String> given = values.stream().filter((value) -> !value.isBlank()).limit(MAX_VALUES).toList();
			if (!given.isEmpty() && !LANG.equals(name)) {
				parameters.put(name, given);
			}
		});
		String tag = request.param(LANG).orElse(null);
		PageLanguage language = PageLanguage.of(tag, request.headers().firstHeader("Accept-Language"));
		String base = request.requestPath().contextPath().value();
		return new PageAddress(base, request.requestPath().pathWithinApplication().value(), parameters, language,
				!language.tag().equals(tag));
	}

	/** The first value of a parameter, or null. */
	public @Nullable String first(String name) {
		return values(name).stream().findFirst().orElse(null);
	}

	/** All values of a parameter. */
	public List<String> values(String name) {
		return this.parameters.getOrDefault(name, List.of());
	}

	/** The address of another page in the same language. */
	public String to(String other) {
		return new PageAddress(this.base, other, Map.of(), this.language, this.isNegotiated).toString();
	}

	/** The address of another page with one parameter. */
	public String to(String other, String name, Object value) {
		return new PageAddress(this.base, other, Map.of(name, List.of(String.valueOf(value))), this.language,
				this.isNegotiated)
			.toString();
	}

	/** The address of a file or page that has no language. */
	public String file(String other) {
		return this.base + other;
	}

	/** This page with other values of a parameter, from its beginning. */
	public String with(String name, @Nullable Object... values) {
		return with(name, Stream.of(values).filter((value) -> value != null).map(String::valueOf).toList()).toString();
	}

	private PageAddress with(String name, List<String> values) {
		Map<String, List<String>> changed = new LinkedHashMap<>(this.parameters);
		CURSORS.forEach(changed::remove);
		changed.remove(name);
		if (!values.isEmpty()) {
			changed.put(name, values);
		}
		return new PageAddress(this.base, this.path, changed, this.language, this.isNegotiated);
	}

	/** This page with a value of a parameter added, or removed if it is there. */
	public String toggled(String name, String value) {
		List<String> values = new ArrayList<>(values(name));
		if (!values.remove(value)) {
			values.add(value);
		}
		return with(name, values).toString();
	}

	/** The same selection on another page. */
	public String on(String other) {
		PageAddress start = with(CURSORS.get(0), List.of());
		return new PageAddress(this.base, other, start.parameters, this.language, this.isNegotiated).toString();
	}

	/** This page in another language. */
	public String in(PageLanguage other) {
		return new PageAddress(this.base, this.path, this.parameters, other, false).toString();
	}

	/** Whether this page, or a part of it, is at a path. */
	public boolean isAt(String other) {
		return this.path.equals(other) || this.path.startsWith(other + "/");
	}

	/** All parameters but the cursors and one, for the hidden fields of a form. */
	public Map<String, List<String>> without(String name) {
		return with(name, List.of()).parameters;
	}

	@Override
	public String toString() {
		StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
		this.parameters.forEach((name, some) -> some.forEach((value) -> query.add(encode(name) + '=' + encode(value))));
		if (!this.isNegotiated) {
			query.add(LANG + '=' + this.language.tag());
		}
		return this.base + this.path + query;
	}

	static String encode(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
